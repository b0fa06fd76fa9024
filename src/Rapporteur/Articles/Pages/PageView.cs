namespace Rapporteur.Articles;

/// <summary>
/// A page's blocks and how they stand to its running text: the long blocks with stops and few links, which are most of the
/// article and of little else. The container of a block holds it and its like: a paragraph's parent, say.
/// </summary>
internal sealed class PageView
{
    private const int ShortestProse = 80;
    private const int Farthest = 7;

    private static readonly ulong Aside = ElementMarkers.Bits("comments", "footer", "nav", "related", "consent", "newsletter", "ad");

    private readonly Group[] groups;
    private readonly bool[] prose;
    private readonly Dictionary<int, int> proseOfPath = [], groupsOfPath = [];
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<PageElement, int> proseBelow = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PageElement> aroundMain = new(ReferenceEqualityComparer.Instance);
    private readonly PageElement? root;
    private readonly Group? main;
    private readonly int firstProse, lastProse;

    public PageView(IReadOnlyList<Block> blocks)
    {
        Blocks = blocks;
        prose = [.. blocks.Select(IsRunningText)];
        groups = Grouped(blocks);
        for (int i = 0; i < blocks.Count; i++) Count(i);
        foreach (Group group in groups.Distinct())
        {
            groupsOfPath[group.Element.Path] = groupsOfPath.GetValueOrDefault(group.Element.Path) + 1;
            if (group.Prose > (main?.Prose ?? -1)) main = group;
        }
        for (PageElement? e = main?.Element; e is not null; e = e.Parent) aroundMain.Add(e);
        root = main?.Element;
        while (root?.Parent is { } parent && proseBelow.GetValueOrDefault(root) * 10L < Prose * 6L) root = parent;
        firstProse = NextOfMain(0, 1);
        lastProse = NextOfMain(blocks.Count - 1, -1);
    }

    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>Characters of running text on the page.</summary>
    public int Prose { get; private set; }

    public bool IsProse(int i) => prose[i];

    /// <summary>The container of a block.</summary>
    public Group Container(int i) => groups[i];

    /// <summary>Characters of running text in elements with the tags and classes of this one.</summary>
    public int ProseLike(PageElement element) => proseOfPath.GetValueOrDefault(element.Path);

    /// <summary>The steps up from an element to one that holds the main running text too, and from there down to that text; 7 for more.</summary>
    public (int Up, int Down) Distance(PageElement element)
    {
        int up = 0;
        PageElement? e = element;
        for (; e is not null && !aroundMain.Contains(e); e = e.Parent) up++;
        int down = main is null || e is null ? Farthest : main.Element.Depth - e.Depth;
        return (Math.Min(up, Farthest), Math.Min(down, Farthest));
    }

    /// <summary>How deep below the root of most running text an element stands: 1 to 5; 0 outside of it.</summary>
    public int DepthInRoot(PageElement element)
    {
        for (PageElement? e = element; e is not null; e = e.Parent)
        {
            if (e == root) return 1 + Math.Min(4, element.Depth - e.Depth);
        }
        return 0;
    }

    /// <summary>How far before (1 to 6) or after (8 to 13) the main running text; 7 within; 0 if there is none.</summary>
    public int Position(int i)
    {
        if (firstProse < 0) return 0;
        return i < firstProse ? 1 + Step(firstProse - i) : i > lastProse ? 8 + Step(i - lastProse) : 7;
    }

    /// <summary>A number of blocks in six steps, each twice the one before.</summary>
    public static int Step(int blocks) => blocks <= 1 ? 0 : blocks <= 2 ? 1 : blocks <= 4 ? 2 : blocks <= 8 ? 3 : blocks <= 16 ? 4 : 5;

    /// <summary>How many containers have the tags and classes of this one, in four steps, and how many blocks it holds, in three.</summary>
    public int Peers(Group container)
    {
        int count = groupsOfPath[container.Element.Path];
        return (count <= 1 ? 0 : count <= 2 ? 1 : count <= 5 ? 2 : 3) * 3 + (container.Blocks <= 1 ? 0 : container.Blocks <= 4 ? 1 : 2);
    }

    /// <summary>Whether the same text stands on the page twice.</summary>
    public bool IsRepeated(int i) => texts[Blocks[i].Text] > 1;

    private static Group[] Grouped(IReadOnlyList<Block> blocks)
    {
        Dictionary<PageElement, int> own = new(ReferenceEqualityComparer.Instance);
        foreach (Block block in blocks) own[block.Element] = own.GetValueOrDefault(block.Element) + 1;
        Dictionary<PageElement, Group> groups = new(ReferenceEqualityComparer.Instance);
        return [.. blocks.Select((block, i) =>
        {
            PageElement element = own[block.Element] > 1 ? block.Element : block.Element.Parent ?? block.Element;
            if (!groups.TryGetValue(element, out Group? group)) groups[element] = group = new(element, i);
            return group;
        })];
    }

    private void Count(int i)
    {
        Block block = Blocks[i];
        Group group = groups[i];
        int length = block.Text.Length;
        texts[block.Text] = texts.GetValueOrDefault(block.Text) + 1;
        group.Blocks++;
        group.Last = i;
        group.Text += length;
        group.Links += block.LinkLength;
        if (!prose[i]) return;
        Prose += length;
        // Items of lists are more often teasers than the article's own.
        group.Prose += block.Element.Tag == "li" ? length / 4 : length;
        proseOfPath[block.Element.Path] = proseOfPath.GetValueOrDefault(block.Element.Path) + length;
        for (PageElement? e = group.Element; e is not null; e = e.Parent) proseBelow[e] = proseBelow.GetValueOrDefault(e) + length;
    }

    /// <summary>The next block of the main running text; −1 if there is none.</summary>
    private int NextOfMain(int from, int step)
    {
        for (int i = from; i >= 0 && i < prose.Length; i += step)
        {
            if (prose[i] && groups[i] == main) return i;
        }
        return -1;
    }

    private static bool IsRunningText(Block block)
    {
        if (block.LinkLength * 2 > block.Text.Length || block.Element.Hidden) return false;
        if (((block.Element.Markers | block.Element.MarkersAround) & Aside) != 0) return false;
        int weight = 0;
        bool stop = false;
        foreach (char c in block.Text)
        {
            // A sign of Chinese, Japanese or Korean says what several letters say.
            weight += c >= '\u3040' && char.IsLetter(c) ? 3 : 1;
            stop |= c is '.' or '!' or '?' or '。' or '！' or '？' or '।' or '؟';
        }
        return stop && weight >= ShortestProse;
    }
}

/// <summary>A container and the blocks that it holds.</summary>
/// <param name="element">The element.</param>
/// <param name="first">The number of the first block.</param>
internal sealed class Group(PageElement element, int first)
{
    public PageElement Element { get; } = element;

    public int First { get; } = first;

    public int Last { get; set; }

    /// <summary>How many blocks it holds.</summary>
    public int Blocks { get; set; }

    /// <summary>Their characters.</summary>
    public int Text { get; set; }

    /// <summary>Their characters in links.</summary>
    public int Links { get; set; }

    /// <summary>Their characters of running text.</summary>
    public int Prose { get; set; }
}
