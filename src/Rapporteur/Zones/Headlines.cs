namespace Rapporteur.Zones;

/// <summary>
/// Titles: the one above the article with the line below it, and those between its parts. They look unlike running text:
/// short, without a full stop, in capitals or title case, without the small words of prose.
/// </summary>
internal static class Headlines
{
    private const int Longest = 180;
    private const int LongestSentence = 120;
    private const int LongestInside = 80;
    private const int LongestLabel = 40;
    private const int ShortestBody = 90;

    /// <summary>The first headline, if it stands above the running text; later ones are titles of its parts.</summary>
    public static string? Above(string text, IEnumerable<Zone> zones) =>
        zones.TakeWhile(z => z.Kind != ZoneKind.Body).Where(z => z.Kind == ZoneKind.Headline).Select(z => z.Span.Of(text)).FirstOrDefault();

    /// <summary>Marks the headlines among the paragraphs that have no kind yet.</summary>
    public static void Mark(IReadOnlyList<Paragraph> paragraphs, ZoneKind?[] kinds)
    {
        int[] open = [.. Enumerable.Range(0, kinds.Length).Where(i => kinds[i] is null)];
        int top = MarkTop(paragraphs, kinds, open);
        for (int k = Math.Max(top, 1); k < open.Length - 1; k++)
        {
            if (!IsInside(paragraphs[open[k - 1]], paragraphs[open[k]], paragraphs[open[k + 1]])) continue;
            // Just above what the page says around the article, it is the title of that.
            kinds[open[k]] = kinds[open[k] + 1] == ZoneKind.Boilerplate ? ZoneKind.Boilerplate : ZoneKind.Headline;
        }
    }

    /// <summary>Marks the title and the line below it; returns how many of the open paragraphs they are.</summary>
    private static int MarkTop(IReadOnlyList<Paragraph> paragraphs, ZoneKind?[] kinds, int[] open)
    {
        if (open.Length == 0) return 0;
        int text = Array.FindIndex(kinds, open[0] + 1, k => k is null or ZoneKind.Quote);
        if (text < 0 || !IsTop(paragraphs[open[0]], paragraphs[text])) return 0;
        kinds[open[0]] = ZoneKind.Headline;
        if (open.Length < 3 || !IsDeck(paragraphs[open[0]], paragraphs[open[1]], paragraphs[open[2]])) return 1;
        kinds[open[1]] = ZoneKind.Headline;
        return 2;
    }

    private static bool IsTop(Paragraph title, Paragraph next) => title.Length <= (title.EndsSentence ? LongestSentence : Longest) && Score(title, next) >= 1;

    private static bool IsDeck(Paragraph title, Paragraph deck, Paragraph next) =>
        deck.Length <= Longest && (title.Tail[^1] == ';' || Score(deck, next) >= 2) && !deck.OpensQuotation;

    /// <summary>How much a paragraph looks like a title rather than running text; from 1 upward more so than not.</summary>
    private static int Score(Paragraph title, Paragraph next)
    {
        int score = title.Length <= 90 ? 1 : title.Length <= 115 ? 0 : -1;
        if (next.Length > title.Length * 3 / 2) score++;
        if (IsTitleCase(title)) return score + 2;
        if (title.Head.Contains(". ", StringComparison.Ordinal)) score--;
        if (title.Head.IndexOf(": ", StringComparison.Ordinal) is > 0 and < LongestLabel) score++;
        int prose = title.Words.Count(w => Names.ProseClass(w) is "article" or "verb" or "pronoun");
        return score - Math.Min(prose, 2) + (title.EndsSentence || title.EndsWithColon ? -1 : 2);
    }

    /// <summary>Whether it is a title between two parts of running text.</summary>
    private static bool IsInside(Paragraph before, Paragraph title, Paragraph next)
    {
        if (title.Length > LongestInside || before.Length < ShortestBody || next.Length < ShortestBody) return false;
        if (!before.EndsSentence || title.OpensQuotation || title.EndsWithColon || !char.IsUpper(title.Head.FirstOrDefault(char.IsLetter))) return false;
        if (!title.EndsSentence || title.Tail[^1] == '?' || IsTitleCase(title)) return true;
        return title.Words.Count <= 3 && title.Words.All(w => Names.ProseClass(w) is null);
    }

    /// <summary>Whether words of five letters or more, two at least, begin with a capital, and so do the small verbs and pronouns.</summary>
    private static bool IsTitleCase(Paragraph title)
    {
        if (title.Words.Any(w => Names.ProseClass(w) is "verb" or "pronoun" && !Names.IsCapitalized(w))) return false;
        string[] longer = [.. title.Words.Select(Names.Bare).Where(w => w.Length >= 5 && char.IsLetter(w[0]))];
        return longer.Length >= 2 && longer.Count(Names.IsCapitalized) * 10 >= longer.Length * (title.EndsSentence ? 9 : 8);
    }
}
