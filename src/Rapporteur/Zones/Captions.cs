using Rapporteur.English;

namespace Rapporteur.Zones;

/// <summary>What a picture shows. Each kind of evidence has a weight; a paragraph is a caption from <see cref="Enough"/> upward.</summary>
internal static class Captions
{
    private const int Enough = 2;
    private const int Longest = 500;

    private static readonly (Phrases Phrase, int Weight)[] Wordings =
        [.. EnglishData.Rows("Zones/captions.tsv").GroupBy(r => r[1]).Select(g => (new Phrases(g.Select(r => r[0])), int.Parse(g.Key)))];

    /// <summary>Marks the captions among the paragraphs that have no kind yet.</summary>
    public static void Mark(IReadOnlyList<Paragraph> paragraphs, ZoneKind?[] kinds)
    {
        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is null && paragraphs[i].Length <= Longest && Weight(paragraphs, kinds, i) >= Enough) kinds[i] = ZoneKind.Caption;
        }
    }

    private static int Weight(IReadOnlyList<Paragraph> paragraphs, ZoneKind?[] kinds, int i)
    {
        Paragraph paragraph = paragraphs[i];
        int weight = Wordings.Where(w => w.Phrase.Match(paragraph.Plain)).Sum(w => w.Weight);
        if (Credits.Ends(paragraph)) weight += 2;
        if (HasPictureDateline(paragraph)) weight += 2;
        if (i + 1 < kinds.Length && kinds[i + 1] == ZoneKind.Credit)
        {
            // A credit on the very next line belongs to this one; one after a blank line may belong to a picture without a caption.
            if (!paragraphs[i + 1].AfterBlankLine && paragraph.AfterBlankLine) weight += 1;
            if (!paragraph.EndsSentence) weight += 1;
        }
        return weight;
    }

    /// <summary>Whether it begins as agencies date pictures: place and day in capitals, then a colon.</summary>
    private static bool HasPictureDateline(Paragraph paragraph)
    {
        int colon = paragraph.Head.IndexOf(':');
        return colon is > 5 and < 80
            && paragraph.Head.AsSpan(0, colon).IndexOfAnyInRange('0', '9') > 0
            && !paragraph.Head.Take(colon).Any(char.IsLower)
            && paragraph.Head.AsSpan(0, colon).IndexOfAny('-', '–', '—') > 0;
    }
}
