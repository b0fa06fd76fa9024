using System.Runtime.CompilerServices;

namespace Rapporteur.Articles;

/// <summary>Reads the articles of a web archive, as Common Crawl's news archive (CC-NEWS) writes it.</summary>
internal static class WarcArticles
{
    /// <summary>
    /// The articles of the pages that servers answered with, and a failure in the place of each record that is broken and of each
    /// page without an article. Requests, notes of the crawler, pictures, errors and redirections are passed over.
    /// </summary>
    public static async IAsyncEnumerable<ArticleInput> ReadAsync(
        ByteWindow window, Content content, string name, [EnumeratorCancellation] CancellationToken cancellation)
    {
        window.Consume(content.BomLength);
        WarcReader reader = new(window, cancellation);
        while (await reader.NextAsync() is { } record)
        {
            if (Input(record, name) is { } input) yield return input;
        }
    }

    private static ArticleInput? Input(WarcRecord record, string name)
    {
        string? url = record.Headers["WARC-Target-URI"]?.Trim('<', '>');
        string place = url is null ? $"record {record.Number}" : $"record {record.Number} ({url})";
        if (record.Failure is { } failure) return new ReadFailure(name, place, failure);
        if (record.Headers["WARC-Type"] != "response") return null;
        try
        {
            if (HttpPage.Of(record.Block.Span) is not { } page) return null;
            string html = PageEncoding.Decode(page.Body, page.Charset);
            return new ReadableArticle(HtmlPage.Read(html, Article.IdOf(page.Body), url, null), place);
        }
        catch (Exception e) when (e is UnreadableException or InvalidDataException)
        {
            return Failures.Of(e, name, place);
        }
    }
}
