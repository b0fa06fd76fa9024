namespace Rapporteur.Zones;

/// <summary>The kinds of paragraph that tell by their own words what they are.</summary>
internal static class Furniture
{
    private static readonly Phrases Boilerplate = new("Zones/boilerplate.tsv");

    /// <summary>What the paragraph says it is; null if nothing.</summary>
    public static ZoneKind? KindOf(IReadOnlyList<Paragraph> paragraphs, int index)
    {
        Paragraph paragraph = paragraphs[index];
        if (!paragraph.IsShort) return null;
        if (Boilerplate.Match(paragraph.Plain) || IsMarkup(paragraph)) return ZoneKind.Boilerplate;
        if (Credits.IsCredit(paragraph)) return ZoneKind.Credit;
        if (Bylines.IsByline(paragraphs, index)) return ZoneKind.Byline;
        return Datelines.IsDateline(paragraph) ? ZoneKind.Dateline : null;
    }

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
