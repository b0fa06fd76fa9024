using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Rapporteur.Articles;

/// <summary>Cuts a page into blocks, in its order. Programs, forms' controls and pictures have no text.</summary>
internal sealed class BlockCutter
{
    // The elements of HTML that run on within a line (phrasing content); all others, unknown ones included, begin a new one.
    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet<string>(
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark",
        "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source",
    ]);

    private static readonly FrozenSet<string> WithoutText = FrozenSet.ToFrozenSet<string>(
    [
        "script", "style", "noscript", "template", "iframe", "object", "embed", "applet", "svg", "math", "canvas", "video", "audio", "button", "select", "option",
        "input", "textarea", "datalist", "progress", "meter", "map", "area", "head", "title", "link", "meta", "param", "track", "frame", "frameset", "noframes",
    ]);

    private const int MostBlocks = 20_000;

    private readonly List<Block> blocks = [];
    private readonly StringBuilder text = new();
    private int linkLength, boldLength, italicLength;
    private bool blank;

    private BlockCutter() { }

    /// <summary>The blocks in an element.</summary>
    /// <exception cref="UnreadableException">There are more than any article has.</exception>
    public static List<Block> Cut(IElement root)
    {
        BlockCutter cutter = new();
        PageElement top = Element(root, null);
        cutter.Walk(root, top, link: false, bold: false, italic: false);
        cutter.End(top);
        return cutter.blocks;
    }

    private void Walk(INode node, PageElement around, bool link, bool bold, bool italic)
    {
        // By number: the parser's library looks a node up among its siblings to tell which is next.
        INodeList children = node.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is IText run) Add(run.Data, link, bold, italic);
            else if (children[i] is IElement element) Enter(element, around, link, bold, italic);
        }
    }

    private void Enter(IElement element, PageElement around, bool link, bool bold, bool italic)
    {
        string tag = element.LocalName;
        if (WithoutText.Contains(tag)) return;
        if (tag == "br") { LineBreak(around); return; }
        if (Inline.Contains(tag))
        {
            bool isLink = tag == "a" && element.HasAttribute("href");
            Walk(element, around, link || isLink, bold || tag is "b" or "strong", italic || tag is "i" or "em");
            return;
        }
        PageElement own = Element(element, around);
        // An element of the page's own making, whose name has a hyphen, runs on within a line as long as styles do not say otherwise.
        if (tag.Contains('-', StringComparison.Ordinal)) { Walk(element, own, link, bold, italic); return; }
        End(around);
        Walk(element, own, link, bold, italic);
        End(own);
    }

    private void Add(string run, bool link, bool bold, bool italic)
    {
        foreach (char c in run)
        {
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD')
            {
                blank |= c is not ('\u00AD' or '\u200B' or '\uFEFF');
                continue;
            }
            if (blank && text.Length > 0 && text[^1] != '\n') text.Append(' ');
            blank = false;
            text.Append(c);
            if (link) linkLength++;
            if (bold) boldLength++;
            if (italic) italicLength++;
        }
    }

    // Two line breaks end a paragraph on pages that have no elements for them.
    private void LineBreak(PageElement around)
    {
        if (text.Length == 0) return;
        if (text[^1] == '\n') End(around);
        else text.Append('\n');
        blank = false;
    }

    private void End(PageElement around)
    {
        while (text.Length > 0 && text[^1] is '\n' or ' ') text.Length--;
        if (text.Length > 0 && blocks.Count == MostBlocks)
        {
            throw new UnreadableException(null, $"an HTML page of more than {MostBlocks:N0} blocks of text, which is too many for an article");
        }
        if (text.Length > 0) blocks.Add(new(text.ToString(), around, linkLength, boldLength, italicLength));
        text.Clear();
        linkLength = boldLength = italicLength = 0;
        blank = false;
    }

    private static PageElement Element(IElement element, PageElement? parent)
    {
        string classes = element.ClassName ?? "";
        return new()
        {
            Tag = element.LocalName,
            Parent = parent,
            Depth = (parent?.Depth ?? 0) + 1,
            Markers = ElementMarkers.Of(classes, element.Id, element.GetAttribute("itemprop"), element.GetAttribute("role")),
            Hidden = parent?.Hidden == true || IsHidden(element),
            Path = HashCode(parent?.Path ?? 0, element.LocalName, classes),
        };
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    // Not System.HashCode, which is seeded anew in each process.
    private static int HashCode(int seed, string a, string b)
    {
        uint hash = (uint)seed;
        foreach (char c in a) hash = (hash ^ c) * 16777619;
        foreach (char c in b) hash = (hash ^ c) * 16777619;
        return (int)hash;
    }
}
