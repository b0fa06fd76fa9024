using Rapporteur.English;
using Rapporteur.Syntax;

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

    /// <summary>What the source does: by the longest entry whose lemmas stand in the cue, or begin there; of several, the last.</summary>
    public static string Of(IReadOnlyList<SyntacticWord> words, WordRange cue)
    {
        string? found = null;
        int most = 0;
        for (int begin = cue.Begin; begin < cue.End; begin++)
        {
            string phrase = words[begin].Lemma;
            for (int n = 1; n <= Longest; n++)
            {
                if (n >= most && Table.TryGetValue(phrase, out string? act)) (found, most) = (act, n);
                if (begin + n >= words.Count) break;
                phrase += " " + words[begin + n].Lemma;
            }
        }
        return found ?? Unknown;
    }
}
