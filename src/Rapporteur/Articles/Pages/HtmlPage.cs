using System.Text;
using AngleSharp.Html.Dom;
using Rapporteur.Text;

namespace Rapporteur.Articles;

/// <summary>Reads the article of a web page: its text, one block a line, and what the page tells of it.</summary>
internal static class HtmlPage
{
    /// <summary>The longest page, in bytes. A news page of one megabyte is rare.</summary>
    public const int Longest = 16_000_000;

    /// <summary>What is said of a longer page.</summary>
    public static UnreadableException TooLong => new(null, $"an HTML page longer than {Longest / 1_000_000} MB, which is too long for one article");

    /// <summary>The article.</summary>
    /// <param name="html">The page.</param>
    /// <param name="id">The article's identity.</param>
    /// <param name="url">The page's URL where it is known.</param>
    /// <param name="source">Where the page was read from, for one that does not tell its URL.</param>
    /// <exception cref="UnreadableException">The page holds no article, or is larger than any article's page.</exception>
    public static Article Read(string html, string id, string? url, string? source)
    {
        if (html.Length > Longest) throw TooLong;
        using IHtmlDocument document = PageParser.Parse(html);
        PageMetadata metadata = PageMetadata.Of(document, url);
        List<Block> blocks = document.Body is { } body ? BlockCutter.Cut(body) : [];
        PageClaims claims = new(blocks, metadata.Titles, metadata.Body);
        BlockKind?[] kinds = BlockKinds.Of(blocks, BodyFinder.Find(new(blocks), claims), claims.TitleBlock);
        PageText text = new();
        for (int i = 0; i < blocks.Count; i++)
        {
            if (kinds[i] is { } kind) text.Add(kind, blocks[i].Text);
        }
        if (text.IsEmpty) AddClaimed(text, metadata);
        if (text.IsEmpty) throw new UnreadableException(null, "an HTML page on which no article is found");
        return new()
        {
            Text = text.ToString(),
            Blocks = text.Blocks,
            Id = id,
            Source = url ?? metadata.Url ?? source,
            Outlet = metadata.Outlet,
            Headline = metadata.Headline ?? (claims.TitleBlock >= 0 ? blocks[claims.TitleBlock].Text : null),
            Authors = metadata.Authors,
            Published = metadata.Published,
            PublishedInMetadata = metadata.Published is not null,
        };
    }

    /// <summary>The text that the metadata hold, for a page that a script would build in a browser.</summary>
    private static void AddClaimed(PageText text, PageMetadata metadata)
    {
        if (string.IsNullOrWhiteSpace(metadata.Body)) return;
        if (metadata.Headline is { } headline) text.Add(BlockKind.Headline, headline);
        text.Add(BlockKind.Text, metadata.Body);
    }
}

/// <summary>Puts a page's text together.</summary>
internal sealed class PageText
{
    private readonly StringBuilder text = new();
    private readonly List<MarkedBlock> blocks = [];

    public bool IsEmpty => blocks.Count == 0;

    public ValueList<MarkedBlock> Blocks => [.. blocks];

    /// <summary>Adds a block's lines.</summary>
    public void Add(BlockKind kind, string lines)
    {
        foreach (string line in lines.Split(['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (text.Length > 0) text.Append('\n');
            blocks.Add(new(kind, new(text.Length, text.Length + line.Length)));
            text.Append(line);
        }
    }

    public override string ToString() => text.ToString();
}
