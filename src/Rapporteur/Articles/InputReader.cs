using System.Runtime.CompilerServices;

namespace Rapporteur.Articles;

/// <summary>Reads inputs one after the other; an item that several feeds have is read once.</summary>
internal sealed class InputReader(InputOptions options)
{
    private readonly HashSet<string> items = [];

    /// <summary>The articles of inputs.</summary>
    public async IAsyncEnumerable<ArticleInput> ReadAsync(IEnumerable<string> inputs, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (string input in inputs)
        {
            IAsyncEnumerable<ArticleInput> articles =
                input == ArticleFiles.StandardInput ? ReadStreamAsync(Console.OpenStandardInput, new("standard input", null), cancellation)
                : WebUrl.Of(input) is { } url ? ReadUrlAsync(url, cancellation)
                : ReadFilesAsync(input, cancellation);
            await foreach (ArticleInput read in articles)
            {
                if (!IsTooOld((read as ReadableArticle)?.Article.Published)) yield return read;
            }
        }
    }

    /// <summary>The articles of one stream; what goes wrong ends it with a failure.</summary>
    /// <param name="open">Opens the stream; it is closed afterwards.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async IAsyncEnumerable<ArticleInput> ReadStreamAsync(
        Func<Stream> open, InputOrigin origin, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using IAsyncEnumerator<ArticleInput> articles = ReadOpenedAsync(open, origin, cancellation).GetAsyncEnumerator(cancellation);
        while (true)
        {
            ArticleInput next;
            try
            {
                if (!await articles.MoveNextAsync()) break;
                next = Told(articles.Current, origin.Name);
            }
            catch (Exception e) when (Failures.IsExpected(e))
            {
                next = Failures.Of(e, origin.Name, null);
            }
            yield return next;
        }
    }

    /// <summary>The articles of what was fetched.</summary>
    /// <param name="page">What was fetched.</param>
    /// <param name="inSitemap">Whether a sitemap has named it.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public IAsyncEnumerable<ArticleInput> ReadPageAsync(FetchedPage page, bool inSitemap, CancellationToken cancellation)
    {
        string url = page.Url.AbsoluteUri;
        return ReadStreamAsync(page.Open, new(url, url) { Url = page.Url, Charset = page.Charset, InSitemap = inSitemap }, cancellation);
    }

    private async IAsyncEnumerable<ArticleInput> ReadFilesAsync(string input, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (FoundFile file in InputWalk.Files(input))
        {
            if (file.Failure is { } reason) yield return new ReadFailure(file.Path, null, reason);
            else await foreach (ArticleInput read in ReadStreamAsync(() => OpenFile(file.Path), new(file.Path, file.Path), cancellation)) yield return read;
        }
    }

    private async IAsyncEnumerable<ArticleInput> ReadUrlAsync(Uri url, [EnumeratorCancellation] CancellationToken cancellation)
    {
        (FetchedPage? page, ReadFailure? failure) = await FetchAttempt.MakeAsync(options.Fetcher, url, url.AbsoluteUri, null, cancellation);
        if (failure is not null) yield return failure;
        else await foreach (ArticleInput read in ReadPageAsync(page!, inSitemap: false, cancellation)) yield return read;
    }

    private async IAsyncEnumerable<ArticleInput> ReadOpenedAsync(
        Func<Stream> open, InputOrigin origin, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using ByteWindow window = await ByteWindow.OpenAsync(open(), cancellation);
        Content content = Content.Of(window.Bytes.Span);
        IAsyncEnumerable<ArticleInput> articles = content.Kind switch
        {
            ContentKind.Zip => new ZipArticles(this, origin).ReadAsync(window, cancellation),
            ContentKind.Tar => new TarArticles(this, origin).ReadAsync(window, cancellation),
            ContentKind.Feed => new FeedArticles(this, options, items, origin).ReadAsync(window, cancellation),
            ContentKind.Warc => WarcArticles.ReadAsync(window, content, origin.Name, cancellation),
            ContentKind.Json => JsonArticles.ReadAsync(window, content, origin, cancellation),
            ContentKind.Html => HtmlFile.ReadAsync(window, origin, cancellation),
            _ => PlainText.ReadAsync(window, content, origin.Source, cancellation),
        };
        await foreach (ArticleInput read in articles) yield return read;
    }

    /// <summary>The input with the language that its text is in.</summary>
    private static ArticleInput Told(ArticleInput input, string name)
    {
        if (input is not ReadableArticle { Article: { Language: null } article } readable) return input;
        Language language = Languages.Of(article.Text);
        return language == Language.English
            ? readable with { Article = article with { Language = language } }
            : new PassedOver(name, readable.Place, language) { Item = readable.Item };
    }

    private bool IsTooOld(DateOnly? published) => published < options.Since;

    private FileStream OpenFile(string path)
    {
        FileStream stream = new(path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0 });
        if (options.Offset > 0) stream.Seek(options.Offset, SeekOrigin.Begin);
        return stream;
    }
}
