using System.Runtime.CompilerServices;

namespace Rapporteur.Articles;

/// <summary>Reads a file that is one web page.</summary>
internal static class HtmlFile
{
    /// <summary>The article of the page.</summary>
    /// <exception cref="UnreadableException">The page is too long, or holds no article.</exception>
    public static async IAsyncEnumerable<ArticleInput> ReadAsync(
        ByteWindow window, InputOrigin origin, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!await window.ReadAllAsync(HtmlPage.Longest, cancellation)) throw HtmlPage.TooLong;
        yield return new ReadableArticle(Read(window.Bytes.Span, origin));
    }

    private static Article Read(ReadOnlySpan<byte> bytes, InputOrigin origin) =>
        HtmlPage.Read(PageEncoding.Decode(bytes, origin.Charset), Article.IdOf(bytes), origin.Url?.AbsoluteUri, origin.Source);
}
