namespace Rapporteur.Articles;

/// <summary>The elements of HTML that tell something of the text in them.</summary>
internal static class Tags
{
    private static readonly string[] Known =
    [
        "other", "p", "div", "span", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "td", "tr", "table", "dl", "dt", "dd", "article", "main", "section",
        "aside", "nav", "header", "footer", "figure", "figcaption", "blockquote", "form", "body", "pre", "center", "fieldset", "details", "address", "summary",
    ];

    private static readonly Dictionary<string, int> Numbers = Known.Select((tag, i) => (tag, i)).ToDictionary(x => x.tag, x => x.i);

    /// <summary>A tag's number; 0 for one that is not known.</summary>
    public static int Number(string? tag) => tag is null ? 0 : Numbers.GetValueOrDefault(tag);

    /// <summary>The tag of a number.</summary>
    public static string Name(int number) => Known[number];

    /// <summary>Whether it is a title, a heading.</summary>
    public static bool IsHeading(string tag) => tag is ['h', >= '1' and <= '6'];

    /// <summary>Whether it is an item of a list.</summary>
    public static bool IsItem(string tag) => tag is "li" or "dt" or "dd";

    /// <summary>Whether an element is one of this tag, or stands in one.</summary>
    public static bool IsWithin(PageElement? element, string tag)
    {
        for (; element is not null; element = element.Parent) if (element.Tag == tag) return true;
        return false;
    }

    /// <summary>0 other elements, 1 headings, 2 paragraphs, 3 items of lists.</summary>
    public static int Group(string tag) => IsHeading(tag) ? 1 : tag == "p" ? 2 : tag == "li" ? 3 : 0;
}
