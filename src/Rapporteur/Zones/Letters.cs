namespace Rapporteur.Zones;

/// <summary>
/// What readers wrote, under a heading such as LETTERS: each letter is a block quotation, and the line that signs it, with
/// the line that says where the writer lives, a byline.
/// </summary>
internal static class Letters
{
    private const int LongestSignature = 40;

    private static readonly Phrases Headings = new("Zones/letters.tsv");

    /// <summary>Marks letters and signatures among the paragraphs that have no kind yet.</summary>
    public static void Mark(IReadOnlyList<Paragraph> paragraphs, ZoneKind?[] kinds)
    {
        int heading = Enumerable.Range(0, kinds.Length).FirstOrDefault(i => paragraphs[i].IsShort && Headings.Match(paragraphs[i].Plain), kinds.Length);
        int letter = heading + 1;
        for (int i = letter; i < kinds.Length; i++)
        {
            if (paragraphs[i].IsShort && Headings.Match(paragraphs[i].Plain)) letter = i + 1;
            if (kinds[i] is not null || !IsSignature(paragraphs[i])) continue;
            kinds[i] = ZoneKind.Byline;
            for (int k = letter; k < i; k++) kinds[k] ??= ZoneKind.Quote;
            if (i + 1 < kinds.Length && IsResidence(paragraphs[i + 1])) kinds[++i] ??= ZoneKind.Byline;
            letter = i + 1;
        }
    }

    private static bool IsSignature(Paragraph paragraph) => paragraph.Length <= LongestSignature
        && (Names.IsPersonal(paragraph.Head) || (paragraph.Head[0] == '@' && !paragraph.Head.Contains(' ')));

    private static bool IsResidence(Paragraph paragraph) => paragraph.Length <= LongestSignature
        && paragraph.Words.Count <= 4 && paragraph.Words.All(Names.IsCapitalized) && paragraph.Words.All(w => Names.ProseClass(w) is null);
}
