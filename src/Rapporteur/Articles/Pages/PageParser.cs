using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Rapporteur.Articles;

/// <summary>Parses HTML. What only a browser needs is not kept, and elements are nested to a bounded depth, as browsers do.</summary>
internal static class PageParser
{
    private const int MostElements = 300_000;
    private const int Deepest = 256;

    /// <summary>The document. Any text is one.</summary>
    /// <exception cref="UnreadableException">The page has more elements than any article needs, or nests them deeper.</exception>
    public static IHtmlDocument Parse(string html)
    {
        int elements = 0;
        HtmlParserOptions options = new()
        {
            SkipComments = true,
            SkipProcessingInstructions = true,
            DisableElementPositionTracking = true,
            IsKeepingSourceReferences = false,
            MaximumDepth = Deepest,
            ShouldEmitAttribute = IsUsed,
            OnCreated = (_, _) =>
            {
                if (++elements > MostElements) throw new UnreadableException(null, $"an HTML page of more than {MostElements:N0} elements, which is too many for an article");
            },
        };
        return new HtmlParser(options).ParseDocument(PageCleaner.Clean(html));
    }

    private static bool IsUsed(ref StructHtmlToken token, ReadOnlyMemory<char> name) => name.Span is
        "class" or "id" or "role" or "itemprop" or "itemscope" or "itemtype" or "href" or "rel" or "hidden" or "style" or "lang" or "dir"
        or "content" or "property" or "name" or "type" or "datetime" or "pubdate" or "aria-hidden";
}
