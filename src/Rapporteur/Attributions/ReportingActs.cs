using Rapporteur.English;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Attributions;

/// <summary>The table of reporting words and phrases with what one does with them.</summary>
internal static class ReportingActs
{
    /// <summary>What a source does whose cue is not in the table.</summary>
    public const string Unknown = "say";

    /// <summary>What a source does that passes on another's words.</summary>
    public const string Quote = "quote";

    private static readonly Dictionary<string, string> Table =
        EnglishData.Rows("reporting-acts.tsv").ToDictionary(r => r[0], r => r[1], StringComparer.OrdinalIgnoreCase);
    private static readonly int Longest = Table.Keys.Max(k => k.Count(c => c == ' ') + 1);

    /// <summary>
    /// What the source does: by the longest entry that begins in the cue; of several, the first. An entry's words are lemmas; its
    /// first may also be what an ending of English verbs was put to, since lemmas of rare verbs may be wrong.
    /// </summary>
    public static string Of(string text, ValueList<Token> tokens, IReadOnlyList<SyntacticWord> words, WordRange cue)
    {
        string? found = null;
        int most = 0;
        for (int begin = cue.Begin; begin < cue.End; begin++)
        {
            foreach (string first in Stems(tokens[begin].Span.Of(text)).Prepend(words[begin].Lemma))
            {
                string lemmas = first, forms = first;   // "be determined" is no form of "be determine"
                for (int n = 1; n <= Longest; n++)
                {
                    if (n > most && (Table.TryGetValue(forms, out string? act) || Table.TryGetValue(lemmas, out act))) (found, most) = (act, n);
                    if (begin + n >= words.Count) break;
                    lemmas += " " + words[begin + n].Lemma;
                    forms += " " + tokens[begin + n].Span.Of(text);
                }
            }
        }
        return found ?? Unknown;
    }

    /// <summary>What a verb's form may be made of: brief of briefed, refute of refuting, rebut of rebutted, deny of denies.</summary>
    private static IEnumerable<string> Stems(string form)
    {
        yield return form;
        foreach (string ending in (string[])["ed", "ing", "es", "s"])
        {
            if (!form.EndsWith(ending, StringComparison.OrdinalIgnoreCase) || form.Length <= ending.Length + 1) continue;
            string stem = form[..^ending.Length];
            yield return stem;
            yield return stem + "e";
            if (stem[^1] == stem[^2]) yield return stem[..^1];
            if (stem[^1] == 'i') yield return stem[..^1] + "y";
        }
    }
}
