using System.Xml;

namespace Rapporteur.Articles;

/// <summary>One name for what different forms of feeds call by the same.</summary>
internal static class FeedNames
{
    // The prefix that a namespace mostly has; feeds that do not declare it are read as if they did. Those of the forms themselves have none.
    private static readonly Dictionary<string, string> Prefixes = new()
    {
        ["http://purl.org/dc/elements/1.1/"] = "dc",
        ["http://purl.org/dc/terms/"] = "dcterms",
        ["http://purl.org/rss/1.0/modules/content/"] = "content",
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"] = "rdf",
        ["http://www.google.com/schemas/sitemap-news/0.9"] = "news",
        ["http://www.google.com/schemas/sitemap-image/1.1"] = "image",
        ["http://www.google.com/schemas/sitemap-video/1.1"] = "video",
        ["http://search.yahoo.com/mrss/"] = "media",
        ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = "itunes",
        ["http://www.w3.org/2005/Atom"] = "atom",
        ["http://purl.org/rss/1.0/modules/slash/"] = "slash",
        ["http://purl.org/rss/1.0/modules/syndication/"] = "sy",
        ["http://wellformedweb.org/CommentAPI/"] = "wfw",
        ["http://rssnamespace.org/feedburner/ext/1.0"] = "feedburner",
        ["http://www.w3.org/1999/xlink"] = "xlink",
        ["http://www.georss.org/georss"] = "georss",
    };

    private static readonly HashSet<string> OfForms =
    [
        "", "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/",
        "http://backend.userland.com/rss2", "http://www.sitemaps.org/schemas/sitemap/0.9", "http://www.google.com/schemas/sitemap/0.84",
    ];

    /// <summary>The prefixes, as declared by a feed that declares none.</summary>
    public static XmlParserContext Declared()
    {
        XmlNamespaceManager names = new(new NameTable());
        foreach ((string name, string prefix) in Prefixes) names.AddNamespace(prefix, name);
        return new(names.NameTable, names, null, XmlSpace.None);
    }

    /// <summary>The name of the element or attribute at which a reader stands, such as <c>title</c> or <c>dc:creator</c>.</summary>
    public static string Of(XmlReader reader) =>
        OfForms.Contains(reader.NamespaceURI) ? reader.LocalName : $"{Prefixes.GetValueOrDefault(reader.NamespaceURI, "other")}:{reader.LocalName}";
}
