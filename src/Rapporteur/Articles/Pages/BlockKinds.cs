namespace Rapporteur.Articles;

/// <summary>Tells what the blocks are that a record keeps: the article's own, and around them its title, byline, day, captions and credits.</summary>
internal static class BlockKinds
{
    private const int LongestLine = 160;
    private const int LongestCaption = 600;
    private const int Reach = 6;

    private static readonly ulong Byline = ElementMarkers.Bits("byline");
    private static readonly ulong Date = ElementMarkers.Bits("date");
    private static readonly ulong Caption = ElementMarkers.Bits("caption");
    private static readonly ulong Credit = ElementMarkers.Bits("credit");

    /// <summary>The kind of each block; null for what is not kept.</summary>
    /// <param name="blocks">The page's blocks.</param>
    /// <param name="body">Whether each is the article's.</param>
    /// <param name="title">The number of the title; −1 if there is none.</param>
    public static BlockKind?[] Of(IReadOnlyList<Block> blocks, bool[] body, int title)
    {
        var kinds = new BlockKind?[blocks.Count];
        int first = Array.IndexOf(body, true), last = Array.LastIndexOf(body, true);
        if (first < 0) return kinds;
        // A title far from the text is another's.
        int top = title >= 0 && title < first ? title : first;
        for (int i = Math.Max(0, top - Reach); i <= Math.Min(last + Reach, blocks.Count - 1); i++)
        {
            Block block = blocks[i];
            bool quoted = Tags.IsWithin(block.Element, "blockquote");
            kinds[i] = i == title ? BlockKind.Headline : body[i] ? quoted ? BlockKind.Quotation : BlockKind.Text : Around(block, i <= first);
        }
        return kinds;
    }

    /// <summary>What a block near the article is that is none of its text.</summary>
    /// <param name="block">The block.</param>
    /// <param name="above">Whether it stands above the text.</param>
    private static BlockKind? Around(Block block, bool above)
    {
        ulong markers = block.Element.Markers | (block.Element.Parent?.Markers ?? 0);
        if (block.Text.Length <= LongestCaption && IsOfPicture(block.Element, markers))
        {
            bool credit = (block.Element.Markers & (Caption | Credit)) == Credit || Wordings.Of(block.Text) == Wordings.Bits("picture") && block.Text.Length < 60;
            return credit ? BlockKind.Credit : BlockKind.Caption;
        }
        if (!above || block.Text.Length > LongestLine) return null;
        ulong wordings = Wordings.Of(block.Text);
        if ((markers & Byline) != 0 && ((wordings & Wordings.Bits("byline")) != 0 || (block.Element.Markers & Byline) != 0)) return BlockKind.Byline;
        return (markers & Date) != 0 && block.Text.Any(char.IsAsciiDigit) ? BlockKind.Dateline : null;
    }

    private static bool IsOfPicture(PageElement element, ulong markers) =>
        Tags.IsWithin(element, "figcaption") || Tags.IsWithin(element, "figure") && (markers & (Caption | Credit)) != 0;
}
