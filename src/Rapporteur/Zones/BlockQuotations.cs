using Rapporteur.English;

namespace Rapporteur.Zones;

/// <summary>
/// Paragraphs in somebody else's voice whose mark-up is lost. A paragraph before ends with a colon; then either quotation
/// marks hold them, or they are written matter, which needs none and goes on until its source is spoken of again.
/// </summary>
internal static class BlockQuotations
{
    private const int MostWritten = 8;

    private static readonly string[] Written = [.. EnglishData.Rows("Zones/written.tsv").Select(r => r[0])];

    /// <summary>Marks the block quotations among the paragraphs that have no kind yet.</summary>
    public static void Mark(IReadOnlyList<Paragraph> paragraphs, ZoneKind?[] kinds)
    {
        for (int i = 1; i < kinds.Length; i++)
        {
            if (kinds[i - 1] is not (null or ZoneKind.Quote) || !paragraphs[i - 1].EndsWithColon) continue;
            int count = Quoted(paragraphs, kinds, i) is var quoted and > 0 ? quoted : WrittenMatter(paragraphs, kinds, i);
            for (int k = i; k < i + count; k++) kinds[k] = ZoneKind.Quote;
        }
    }

    /// <summary>How many paragraphs from <paramref name="from"/> on one pair of quotation marks holds, each opening it anew; 0 if words stand outside.</summary>
    private static int Quoted(IReadOnlyList<Paragraph> paragraphs, ZoneKind?[] kinds, int from)
    {
        for (int i = from; i < kinds.Length && kinds[i] is null && paragraphs[i].OpensQuotation; i++)
        {
            if (paragraphs[i].ClosesQuotation) return i - from + 1;
            if (paragraphs[i].Tail.AsSpan().IndexOfAny('”', '»') >= 0) return 0;
        }
        return 0;
    }

    private static int WrittenMatter(IReadOnlyList<Paragraph> paragraphs, ZoneKind?[] kinds, int from)
    {
        string[] introduction = LastSentence(paragraphs[from - 1]);
        if (kinds[from] is not null || !Array.Exists(introduction, IsWritten)) return 0;
        HashSet<string> voice = Voice(introduction);
        int most = Math.Min(kinds.Length, from + MostWritten);
        for (int i = from + 1; i < most && kinds[i] is null; i++)
        {
            if (SpeaksOf(paragraphs[i], voice)) return i - from;
        }
        return 1;   // its source is not spoken of again: all that is sure is what the colon introduces
    }

    private static string[] LastSentence(Paragraph paragraph)
    {
        int stop = paragraph.Tail.LastIndexOf(". ", StringComparison.Ordinal);
        return paragraph.Tail[(stop < 0 ? 0 : stop + 2)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool IsWritten(string word)
    {
        string bare = Names.Bare(word).ToLowerInvariant();
        return Array.Exists(Written, w => w[0] == '*' ? bare.Length > w.Length && bare.EndsWith(w[1..], StringComparison.Ordinal) : bare == w);
    }

    /// <summary>The first name that is nobody's possessor: who is about to speak.</summary>
    private static HashSet<string> Voice(string[] sentence) =>
        [.. sentence.SkipWhile(w => !IsName(w)).TakeWhile(IsName).Select(Names.Bare)];

    private static bool IsName(string word) =>
        Names.IsCapitalized(word) && Names.ProseClass(word) is null && !word.EndsWith("’s", StringComparison.Ordinal) && !word.EndsWith("'s", StringComparison.Ordinal);

    /// <summary>Whether a paragraph begins by speaking of the source, by a pronoun or with somebody's saying: the outlet's voice again.</summary>
    private static bool SpeaksOf(Paragraph paragraph, HashSet<string> voice) =>
        (Names.ProseClass(paragraph.Words[0]) == "pronoun" && !paragraph.OpensQuotation)
        || paragraph.Words.Take(8).Any(w => voice.Contains(Names.Bare(w)) || Names.ProseClass(w) == "report");
}
