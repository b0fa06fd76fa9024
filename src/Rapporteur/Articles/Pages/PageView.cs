using AngleSharp.Dom;

namespace Rapporteur.Articles;

/// <summary>A page's blocks and how they stand to its running text.</summary>
internal sealed class PageView
{
    private const int ShortestProse = 80;
    private const ulong None = 0;

    private static readonly ulong Aside = Bits("comments", "footer", "nav", "related", "consent", "newsletter", "ad");

    private readonly bool[] prose;
    private readonly Dictionary<int, int> paths = [];
    private readonly Dictionary<int, int> peers = [];
    private readonly Dictionary<PageElement, int> blocksIn = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PageElement, (int Text, int Links)> lengths = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);
    private readonly PageElement? root, main;
    private readonly HashSet<PageElement> mainChain = new(ReferenceEqualityComparer.Instance);
    private readonly int first = -1, last = -1, title = -1;
    private readonly string given;
    private readonly string[] headlines;

    public PageView(IReadOnlyList<Block> blocks, IEnumerable<string> headlines, string givenBody)
    {
        Blocks = blocks;
        given = Letters(givenBody, 400_000);
        this.headlines = [.. headlines.Select(h => Letters(h, 400)).Where(h => h.Length > 5)];
        prose = new bool[blocks.Count];
        foreach (Block block in blocks) blocksIn[block.Element] = blocksIn.GetValueOrDefault(block.Element) + 1;
        for (int i = 0; i < blocks.Count; i++)
        {
            Block block = blocks[i];
            texts[block.Text] = texts.GetValueOrDefault(block.Text) + 1;
            prose[i] = LooksLikeProse(block);
            PageElement container = Container(block);
            if (container.Blocks++ == 0)
            {
                container.FirstBlock = i;
                peers[container.Path] = peers.GetValueOrDefault(container.Path) + 1;
            }
            container.LastBlock = i;
            (int text, int links) = lengths.GetValueOrDefault(container);
            lengths[container] = (text + block.Text.Length, links + block.LinkLength);
            if (!prose[i]) continue;
            Prose += block.Text.Length;
            container.OwnProse += block.Element.Tag == "li" ? block.Text.Length / 4 : block.Text.Length;
            paths[block.Element.Path] = paths.GetValueOrDefault(block.Element.Path) + block.Text.Length;
            for (PageElement? e = container; e is not null; e = e.Parent) e.Prose += block.Text.Length;
        }
        main = blocks.Select(Container).MaxBy(c => c.OwnProse);
        for (PageElement? e = main; e is not null; e = e.Parent) mainChain.Add(e);
        root = main;
        while (root?.Parent is { } parent && root.Prose * 10 < Prose * 6) root = parent;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (!prose[i] || Container(blocks[i]) != main) continue;
            if (first < 0) first = i;
            last = i;
        }
        title = TitleAt();
    }

    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>Characters of running text.</summary>
    public int Prose { get; }

    public bool IsProse(int i) => prose[i];

    public int PathProse(int path) => paths.GetValueOrDefault(path);

    public int LinkLength(PageElement container) => lengths.GetValueOrDefault(container).Links;

    public int TextLength(PageElement container) => lengths.GetValueOrDefault(container).Text;

    /// <summary>What holds a block and its like: the parent of a paragraph, or an element whose text line breaks divide.</summary>
    public PageElement Container(Block block) => blocksIn[block.Element] > 1 || block.Element.Parent is null ? block.Element : block.Element.Parent;

    /// <summary>The steps up from an element to one that holds the main running text too, and from there down to that text; 7 for more.</summary>
    public (int Up, int Down) Distance(PageElement element)
    {
        int up = 0;
        PageElement? e = element;
        while (e is not null && !mainChain.Contains(e)) { e = e.Parent; up++; }
        int down = main is null || e is null ? 7 : main.Depth - e.Depth;
        return (Math.Min(up, 7), Math.Min(down, 7));
    }

    /// <summary>How deep below the root of most running text an element stands, from 1 on; 0 outside of it.</summary>
    public int DepthInRoot(PageElement element)
    {
        for (PageElement? e = element; e is not null; e = e.Parent)
            if (e == root) return 1 + Math.Min(4, element.Depth - e.Depth);
        return 0;
    }

    public int Position(int i)
    {
        if (first < 0) return 0;
        return i < first ? 1 + Step(first - i) : i > last ? 8 + Step(i - last) : 7;

        static int Step(int n) => n <= 1 ? 0 : n <= 2 ? 1 : n <= 4 ? 2 : n <= 8 ? 3 : n <= 16 ? 4 : 5;
    }

    /// <summary>0 if the page's title is not found among the blocks, 1 before it, 2 it, 3 repeats it, 4 after it.</summary>
    public int Title(int i) => title < 0 ? 0 : i < title ? 1 : i == title ? 2 : IsTitle(i) ? 3 : 4;

    /// <summary>0 if the page gives no text of its article, 1 if the block stands in it, 2 if not.</summary>
    public int GivenBody(int i)
    {
        if (given.Length < 200) return 0;
        string letters = Letters(Blocks[i].Text, 120);
        return letters.Length < 6 ? 3 : given.Contains(letters, StringComparison.Ordinal) ? 1 : 2;
    }

    /// <summary>How many containers are like this one, and whether they hold one block each or more.</summary>
    public int Peers(PageElement container)
    {
        int count = peers.GetValueOrDefault(container.Path);
        return (count <= 1 ? 0 : count <= 2 ? 1 : count <= 5 ? 2 : 3) * 3 + (container.Blocks <= 1 ? 0 : container.Blocks <= 4 ? 1 : 2);
    }

    /// <summary>How many blocks come after it in its container, to 4; 5 for a container of one.</summary>
    public int Tail(Block block, int i)
    {
        PageElement container = Container(block);
        return container.Blocks == 1 ? 5 : Math.Min(4, container.LastBlock - i);
    }

    public int Head(Block block, int i)
    {
        PageElement container = Container(block);
        return container.Blocks == 1 ? 5 : Math.Min(4, i - container.FirstBlock);
    }

    public bool IsRepeated(int i) => texts[Blocks[i].Text] > 1;

    private bool IsTitle(int i) => Blocks[i].Text.Length < 400 && headlines.Contains(Letters(Blocks[i].Text, 400));

    private int TitleAt()
    {
        int found = -1;
        for (int i = 0; i < Blocks.Count; i++)
        {
            if (!IsTitle(i)) continue;
            if (Blocks[i].Element.Tag == "h1") return i;
            if (found < 0) found = i;
        }
        return found >= 0 ? found : Enumerable.Range(0, Blocks.Count).Where(i => Blocks[i].Element.Tag == "h1").DefaultIfEmpty(-1).First();
    }

    private static bool LooksLikeProse(Block block)
    {
        if (block.LinkLength * 2 > block.Text.Length || block.Element.Hidden) return false;
        if (((block.Element.Markers | block.Element.Around) & Aside) != None) return false;
        int weight = 0;
        bool stop = false;
        foreach (char c in block.Text)
        {
            weight += c >= '\u3040' && char.IsLetter(c) ? 3 : 1;
            stop |= c is '.' or '!' or '?' or '。' or '！' or '？' or '।' or '؟';
        }
        return stop && weight >= ShortestProse;
    }

    private static ulong Bits(params string[] names) => names.Aggregate(0UL, (bits, n) => bits | 1UL << ElementMarkers.Names.ToList().IndexOf(n));

    /// <summary>Letters and digits alone, small.</summary>
    private static string Letters(string text, int most)
    {
        System.Text.StringBuilder letters = new(Math.Min(text.Length, most));
        foreach (char c in text)
        {
            if (letters.Length >= most) break;
            if (char.IsLetterOrDigit(c)) letters.Append(char.ToLowerInvariant(c));
        }
        return letters.ToString();
    }
}
