namespace Rapporteur.Zones;

/// <summary>
/// Titles: the one above the article with the line below it, and those between its parts. They look unlike running text:
/// short, without a full stop, in capitals or title case, without the small words of prose.
/// </summary>
internal static class Headlines
{
    private const int Longest = 180;
    private const int LongestInside = 80;
    private const int ShortestBody = 90;

    /// <summary>Marks the headlines among the paragraphs that have no kind yet.</summary>
    public static void Mark(IReadOnlyList<Paragraph> paragraphs, ZoneKind?[] kinds)
    {
        int[] open = [.. Enumerable.Range(0, kinds.Length).Where(i => kinds[i] is null)];
        int top = MarkTop(paragraphs, kinds, open);
        for (int k = Math.Max(top, 1); k < open.Length - 1; k++)
        {
            if (IsInside(paragraphs[open[k - 1]], paragraphs[open[k]], paragraphs[open[k + 1]])) kinds[open[k]] = ZoneKind.Headline;
        }
    }

    /// <summary>Marks the title and the line below it; returns how many of the open paragraphs they are.</summary>
    private static int MarkTop(IReadOnlyList<Paragraph> paragraphs, ZoneKind?[] kinds, int[] open)
    {
        if (open.Length < 2 || !IsTop(paragraphs[open[0]], paragraphs[open[1]])) return 0;
        kinds[open[0]] = ZoneKind.Headline;
        if (open.Length < 3 || !IsDeck(paragraphs[open[0]], paragraphs[open[1]], paragraphs[open[2]])) return 1;
        kinds[open[1]] = ZoneKind.Headline;
        return 2;
    }

    private static bool IsTop(Paragraph title, Paragraph next) => title.Length <= Longest && Score(title, next) >= 1;

    private static bool IsDeck(Paragraph title, Paragraph deck, Paragraph next) =>
        deck.Length <= Longest && (title.Tail[^1] == ';' || Score(deck, next) >= 2) && !deck.OpensQuotation;

    /// <summary>How much a paragraph looks like a title rather than running text; from 1 upward more so than not.</summary>
    private static int Score(Paragraph title, Paragraph next)
    {
        int score = title.Length <= 90 ? 1 : title.Length <= 115 ? 0 : -1;
        if (next.Length > title.Length * 3 / 2) score++;
        if (title.Head.Contains(". ", StringComparison.Ordinal)) score--;
        if (IsTitleCase(title)) return score + 2;
        int prose = title.Words.Count(w => Names.ProseClass(w) is "article" or "verb" or "pronoun");
        return score - Math.Min(prose, 2) + (title.EndsSentence || title.EndsWithColon ? -1 : 2);
    }

    /// <summary>Whether it is a title between two parts of running text.</summary>
    private static bool IsInside(Paragraph before, Paragraph title, Paragraph next)
    {
        if (title.Length > LongestInside || before.Length < ShortestBody || next.Length < ShortestBody) return false;
        if (!before.EndsSentence || title.OpensQuotation && title.ClosesQuotation && title.EndsSentence) return false;
        if (!char.IsUpper(Names.Bare(title.Head).FirstOrDefault()) || title.EndsWithColon) return false;
        return !title.EndsSentence || title.Tail[^1] == '?' || IsTitleCase(title);
    }

    /// <summary>Whether nearly all words of four letters or more begin with a capital, and there are two at least.</summary>
    private static bool IsTitleCase(Paragraph title)
    {
        string[] longer = [.. title.Words.Select(Names.Bare).Where(w => w.Length >= 4 && char.IsLetter(w[0]))];
        return longer.Length >= 2 && longer.Count(Names.IsCapitalized) * 10 >= longer.Length * 8;
    }
}
