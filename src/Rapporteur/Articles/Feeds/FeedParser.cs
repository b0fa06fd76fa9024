using System.Text;
using System.Xml;

namespace Rapporteur.Articles;

/// <summary>Reads the items of RSS 0.9x, 1.0 and 2.0, Atom, and sitemaps. No document type is looked at, and nothing outside is loaded.</summary>
internal static class FeedParser
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The items, as far as the feed can be read.</summary>
    /// <exception cref="UnreadableException">The feed breaks off or is broken behind the items given so far.</exception>
    public static IEnumerable<FeedItem> Items(string feed)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(feed), Settings, FeedNames.Declared());
        string sought = Next(reader) switch { "feed" => "entry", "urlset" => "url", "sitemapindex" => "sitemap", _ => "item" };
        int number = 0;
        while (Next(reader) is { } name)
        {
            if (name == sought) yield return Item(reader, ++number) with { IsSitemap = name == "sitemap" };
        }
    }

    /// <summary>Goes to the next element and gives its name; null at the end.</summary>
    private static string? Next(XmlReader reader) => Broken(reader, static r =>
    {
        while (r.Read()) if (r.NodeType == XmlNodeType.Element) return FeedNames.Of(r);
        return null;
    });

    private static FeedItem Item(XmlReader reader, int number) => Broken(reader, r =>
    {
        Dictionary<string, string> fields = [];
        int depth = r.Depth;
        if (r.GetAttribute("about", "http://www.w3.org/1999/02/22-rdf-syntax-ns#") is { } about) fields["rdf:about"] = about;
        bool more = !r.IsEmptyElement && r.Read();
        while (more && r.Depth > depth)
        {
            if (r.NodeType != XmlNodeType.Element) more = r.Read();
            else more = Field(r, fields);
        }
        return new FeedItem(number, fields);
    });

    /// <summary>Takes a field and goes on behind it, or into it where it holds others.</summary>
    private static bool Field(XmlReader reader, Dictionary<string, string> fields)
    {
        string name = FeedNames.Of(reader);
        switch (name)
        {
            // What an entry was taken from, and pictures, have titles and links of their own.
            case "source" or "image":
                reader.Skip();
                return !reader.EOF;
            case "link" when reader.GetAttribute("href") is { } href:
                if (reader.GetAttribute("rel") is null or "alternate") fields.TryAdd("link", href);
                reader.Skip();
                return !reader.EOF;
            case "author" or "news:news" or "news:publication" when !reader.IsEmptyElement:
                if (name == "author") fields.TryAdd("author", "");
                return Inside(reader, name, fields);
            default:
                fields.TryAdd(name, reader.GetAttribute("type") == "xhtml" ? reader.ReadInnerXml() : Text(reader));
                return !reader.EOF;
        }
    }

    // RSS writes an author's name itself, Atom an element with it.
    private static bool Inside(XmlReader reader, string name, Dictionary<string, string> fields)
    {
        if (!reader.Read()) return false;
        if (name == "author" && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) fields["author"] = reader.Value;
        return true;
    }

    /// <summary>The text of an element, those in it included, and goes on behind it.</summary>
    private static string Text(XmlReader reader)
    {
        int depth = reader.Depth;
        bool empty = reader.IsEmptyElement;
        StringBuilder text = new();
        while (reader.Read() && !empty && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) text.Append(reader.Value);
            else if (reader.NodeType == XmlNodeType.Element) text.Append(' ');
        }
        // The element's own end.
        if (!empty && !reader.EOF) reader.Read();
        return text.ToString();
    }

    private static T Broken<T>(XmlReader reader, Func<XmlReader, T> read)
    {
        try
        {
            return read(reader);
        }
        catch (XmlException e)
        {
            throw new UnreadableException($"line {e.LineNumber}", "broken XML; what stands behind is not read");
        }
    }
}
