namespace Rapporteur.Articles;

/// <summary>Reads a file that is one web page.</summary>
internal static class HtmlFile
{
    /// <summary>The article of the page.</summary>
    /// <exception cref="UnreadableException">The page is too long, or holds no article.</exception>
    public static async ValueTask<Article> ReadAsync(ByteWindow window, string? source, CancellationToken cancellation)
    {
        if (!await window.ReadAllAsync(HtmlPage.Longest, cancellation)) throw HtmlPage.TooLong;
        ReadOnlySpan<byte> bytes = window.Bytes.Span;
        return HtmlPage.Read(PageEncoding.Decode(bytes), Article.IdOf(bytes), null, source);
    }
}
