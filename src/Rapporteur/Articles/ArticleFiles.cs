using System.Runtime.CompilerServices;

namespace Rapporteur.Articles;

/// <summary>
/// Finds the articles in files, folders and standard input. What a file holds is told by its content, never by its name;
/// docs/inputs.md has the answer to every kind of input.
/// </summary>
public static class ArticleFiles
{
    /// <summary>The longest article, in bytes: the longest line of JSON Lines, and the longest file of plain text or of other JSON.</summary>
    public const int LongestArticle = 100_000_000;

    /// <summary>The input that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>
    /// The articles in the inputs' order, folders' files in the ordinal order of their names, and a failure in the place of
    /// each that cannot be read. Inputs of any length are read piece by piece.
    /// </summary>
    /// <param name="inputs">Paths of files and folders, or <see cref="StandardInput"/>.</param>
    /// <param name="cancellation">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    public static async IAsyncEnumerable<ArticleInput> ReadAsync(
        IEnumerable<string> inputs, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (string input in inputs)
        {
            if (input == StandardInput)
            {
                await foreach (ArticleInput read in ReadStreamAsync(Console.OpenStandardInput, "standard input", null, cancellation)) yield return read;
                continue;
            }
            foreach (FoundFile file in InputWalk.Files(input))
            {
                if (file.Failure is { } reason) yield return new ReadFailure(file.Path, null, reason);
                else await foreach (ArticleInput read in ReadStreamAsync(() => OpenFile(file.Path), file.Path, file.Path, cancellation)) yield return read;
            }
        }
    }

    /// <summary>The articles of one stream; what goes wrong ends it with a failure.</summary>
    /// <param name="open">Opens the stream; it is closed afterwards.</param>
    /// <param name="name">The stream's name in failures.</param>
    /// <param name="source">Where articles that do not tell it themselves come from.</param>
    /// <param name="cancellation">Ends the reading.</param>
    internal static async IAsyncEnumerable<ArticleInput> ReadStreamAsync(
        Func<Stream> open, string name, string? source, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using IAsyncEnumerator<ArticleInput> articles = ReadOpenedAsync(open, name, source, cancellation).GetAsyncEnumerator(cancellation);
        while (true)
        {
            ArticleInput next;
            try
            {
                if (!await articles.MoveNextAsync()) break;
                next = articles.Current;
            }
            catch (Exception e) when (e is UnreadableException or IOException or InvalidDataException or UnauthorizedAccessException)
            {
                next = new ReadFailure(name, (e as UnreadableException)?.Place, InputWalk.Reason(e));
            }
            yield return next;
        }
    }

    private static async IAsyncEnumerable<ArticleInput> ReadOpenedAsync(
        Func<Stream> open, string name, string? source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using ByteWindow window = await ByteWindow.OpenAsync(open(), cancellation);
        Content content = Content.Of(window.Bytes.Span);
        if (content.Kind == ContentKind.PlainText)
        {
            yield return new ReadableArticle(await PlainText.ReadAsync(window, content, source, cancellation));
            yield break;
        }
        if (content.Kind == ContentKind.Html)
        {
            yield return new ReadableArticle(await HtmlFile.ReadAsync(window, source, cancellation));
            yield break;
        }
        window.Consume(content.BomLength);
        IAsyncEnumerable<ArticleInput> articles = content.Kind == ContentKind.Warc
            ? WarcArticles.ReadAsync(window, name, cancellation)
            : JsonArticles.ReadAsync(window, name, source, cancellation);
        await foreach (ArticleInput read in articles) yield return read;
    }

    private static FileStream OpenFile(string path) =>
        new(path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0 });
}
