namespace Rapporteur.Zones;

/// <summary>The kinds of paragraph that tell by their own words what they are.</summary>
internal static class Furniture
{
    private const int LongestQuotedTitle = 60;
    private const int LongestEmbedded = 600;

    private static readonly Phrases Boilerplate = new("Zones/boilerplate.tsv");

    /// <summary>What the paragraph says it is; null if nothing.</summary>
    public static ZoneKind? KindOf(IReadOnlyList<Paragraph> paragraphs, int index)
    {
        Paragraph paragraph = paragraphs[index];
        if (IsEmbedded(paragraph)) return IsMarkup(paragraph) ? ZoneKind.Boilerplate : ZoneKind.Quote;
        if (!paragraph.IsShort) return null;
        if (IsMarkup(paragraph) || (!IsSpeech(paragraph) && Boilerplate.Match(paragraph.Plain))) return ZoneKind.Boilerplate;
        if (Credits.IsCredit(paragraph)) return ZoneKind.Credit;
        if (Bylines.IsByline(paragraphs, index)) return ZoneKind.Byline;
        return Datelines.IsDateline(paragraph) ? ZoneKind.Dateline : null;
    }

    /// <summary>Whether it is too long for a title in quotation marks: what somebody says is never the page's own.</summary>
    private static bool IsSpeech(Paragraph paragraph) => paragraph.OpensQuotation && paragraph.Length > LongestQuotedTitle;

    /// <summary>Whether it is what a page shows from elsewhere, such as a post, with the tags around it left.</summary>
    private static bool IsEmbedded(Paragraph paragraph) =>
        paragraph.Length is > 2 and <= LongestEmbedded && paragraph.Head[0] == '<' && char.IsAsciiLetter(paragraph.Head[1])
        && paragraph.Tail.TrimEnd('.').EndsWith('>');

    /// <summary>Whether it holds no letter or digit outside of tags, such as a rule of dashes.</summary>
    private static bool IsMarkup(Paragraph paragraph)
    {
        int depth = 0;
        foreach (char c in paragraph.Head)
        {
            depth += c switch { '<' => 1, '>' => -1, _ => 0 };
            if (depth <= 0 && (char.IsLetterOrDigit(c) || char.IsSurrogate(c))) return false;
        }
        return true;
    }
}
