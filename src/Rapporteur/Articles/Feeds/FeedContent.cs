using System.Net;
using System.Text;
using AngleSharp.Html.Dom;

namespace Rapporteur.Articles;

/// <summary>Reads the article that a feed itself holds.</summary>
internal static class FeedContent
{
    // Shorter ones are summaries, or news so brief that fetching its page costs little.
    private const int ShortestArticle = 600;

    /// <summary>The article; null where the feed has only its beginning or a summary.</summary>
    /// <param name="item">The item.</param>
    /// <param name="url">Its page.</param>
    /// <exception cref="UnreadableException">It is larger than any article's page.</exception>
    public static Article? Read(FeedItem item, Uri? url)
    {
        string html = item.Html;
        if (html.Length < ShortestArticle) return null;
        if (html.Length > HtmlPage.Longest) throw HtmlPage.TooLong;
        using IHtmlDocument document = PageParser.Parse($"<body>{html}");
        List<Block> blocks = document.Body is { } body ? BlockCutter.Cut(body) : [];
        if (blocks.Sum(b => b.Text.Length) < ShortestArticle || IsCutOff(blocks[^1].Text)) return null;
        PageText text = new();
        if (Headline(item) is { } headline) text.Add(BlockKind.Headline, headline);
        BlockKind?[] kinds = BlockKinds.Of(blocks, [.. blocks.Select(b => !Tags.IsWithin(b.Element, "figcaption"))], -1);
        for (int i = 0; i < blocks.Count; i++) if (kinds[i] is { } kind) text.Add(kind, blocks[i].Text);
        Article article = new() { Text = text.ToString(), Blocks = text.Blocks, Id = item.Identity ?? Article.IdOf(Encoding.UTF8.GetBytes(html)), Source = url?.AbsoluteUri };
        return Complete(article, item);
    }

    /// <summary>An article with what its item in the feed tells of it where it does not itself.</summary>
    public static Article Complete(Article article, FeedItem item) => article with
    {
        Outlet = article.Outlet ?? item.Outlet ?? PageMetadata.Host(article.Source),
        Headline = article.Headline ?? Headline(item),
        Authors = article.Authors.Count > 0 || item.Author is null ? article.Authors : [Plain(item.Author)],
        Published = article.Published ?? item.Published,
        PublishedInMetadata = article.PublishedInMetadata || article.Published is null && item.Published is not null,
    };

    private static string? Headline(FeedItem item) => item.Headline is { } title && Plain(title) is { Length: > 0 } plain ? plain : null;

    private static string Plain(string text) => string.Join(' ', WebUtility.HtmlDecode(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsCutOff(string end) => end.AsSpan().TrimEnd("]) ") is var bare && (bare.EndsWith("…") || bare.EndsWith("..."));
}
