namespace Rapporteur.Articles;

/// <summary>The elements of HTML that tell something of the text in them.</summary>
internal static class Tags
{
    private static readonly string[] Known =
    [
        "other", "p", "div", "span", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "td", "tr", "table", "dl", "dt", "dd", "article", "main", "section",
        "aside", "nav", "header", "footer", "figure", "figcaption", "blockquote", "form", "body", "pre", "center", "fieldset", "details", "address", "summary",
    ];

    private static readonly Dictionary<string, int> Numbers = Known.Select((t, i) => (t, i)).ToDictionary(x => x.t, x => x.i);

    /// <summary>A tag's number; 0 for one that is not known.</summary>
    public static int Number(string? tag) => tag is not null && Numbers.TryGetValue(tag, out int number) ? number : 0;

    public static string Name(int number) => Known[number];

    /// <summary>Whether an element is as a rule one of several that make up a text: a paragraph, a title, an item.</summary>
    public static bool IsPart(string tag) => tag is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "li" or "dt" or "dd" or "pre";
}
