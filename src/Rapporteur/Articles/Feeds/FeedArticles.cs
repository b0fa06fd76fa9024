using System.Runtime.CompilerServices;

namespace Rapporteur.Articles;

/// <summary>Reads the articles of a feed or sitemap: the text that the feed holds where it is whole, else that of the page it links to.</summary>
/// <param name="reader">Reads the sitemaps that one names.</param>
/// <param name="options">How to read.</param>
/// <param name="seen">The items that have been read, in other feeds, too.</param>
/// <param name="origin">The feed.</param>
internal sealed class FeedArticles(InputReader reader, InputOptions options, HashSet<string> seen, InputOrigin origin)
{
    // What the protocol of sitemaps allows; feeds are far shorter.
    private const int Longest = 50_000_000;

    /// <summary>The articles of the items, each once, and a failure in the place of each that has none.</summary>
    /// <exception cref="UnreadableException">The feed is too long, or is broken behind the items given so far.</exception>
    public async IAsyncEnumerable<ArticleInput> ReadAsync(ByteWindow window, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!await window.ReadAllAsync(Longest, cancellation)) throw new UnreadableException(null, $"a feed longer than {Longest / 1_000_000} MB");
        string feed = FeedText.Decode(window.Bytes.Span);
        foreach (FeedItem item in FeedParser.Items(feed))
        {
            Uri? url = WebUrl.Of(item.Link, origin.Url);
            string place = url is null ? $"item {item.Number}" : $"item {item.Number} ({url.AbsoluteUri})";
            string identity = $"{item.Identity} {url?.AbsoluteUri}".Trim();
            if ((item.Published ?? item.Changed) < options.Since || options.IsKnown(identity) || identity.Length > 0 && !seen.Add(identity)) continue;
            if (item.IsSitemap) await foreach (ArticleInput read in ReadSitemapAsync(url, place, cancellation)) yield return read;
            else yield return await ReadItemAsync(item, url, place, cancellation) with { Item = identity };
        }
    }

    private async ValueTask<ArticleInput> ReadItemAsync(FeedItem item, Uri? url, string place, CancellationToken cancellation)
    {
        try
        {
            if (FeedContent.Read(item, url) is { } whole) return new ReadableArticle(whole, place);
            if (url is null) throw new UnreadableException(place, "has neither a whole text nor a link to one");
            if (options.Fetcher is null) throw new UnreadableException(place, "has no whole text, and its page is not fetched, since nothing may be (offline)");
            FetchedPage page = await options.Fetcher.FetchAsync(url, cancellation);
            if (Content.Of(page.Body.Span).Kind != ContentKind.Html) throw new UnreadableException(place, "links to what is no web page");
            string html = PageEncoding.Decode(page.Body.Span, page.Charset);
            return new ReadableArticle(FeedContent.Complete(HtmlPage.Read(html, item.Identity ?? Article.IdOf(page.Body.Span), page.Url.AbsoluteUri, null), item), place);
        }
        catch (Exception e) when (Failures.IsExpected(e))
        {
            return Failures.Of(e, origin.Name, place);
        }
    }

    private async IAsyncEnumerable<ArticleInput> ReadSitemapAsync(Uri? url, string place, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (url is null || origin.InSitemap)
        {
            yield return new ReadFailure(origin.Name, place, url is not null ? "a list of sitemaps within another" : "has no address");
            yield break;
        }
        (FetchedPage? page, ReadFailure? failure) = await FetchAttempt.MakeAsync(options.Fetcher, url, origin.Name, place, cancellation);
        if (failure is not null) yield return failure;
        else await foreach (ArticleInput read in reader.ReadPageAsync(page!, inSitemap: true, cancellation)) yield return read;
    }
}
