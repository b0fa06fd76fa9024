using System.Buffers;
using System.Text;

namespace Rapporteur.Articles;

/// <summary>What an input holds.</summary>
internal enum ContentKind
{
    /// <summary>One article's text.</summary>
    PlainText,

    /// <summary>Articles as JSON.</summary>
    Json,

    /// <summary>One web page.</summary>
    Html,

    /// <summary>A web archive.</summary>
    Warc,

    /// <summary>A feed or a sitemap.</summary>
    Feed,

    /// <summary>A zip archive.</summary>
    Zip,

    /// <summary>A tar archive.</summary>
    Tar,
}

/// <summary>How an input's bytes are to be read, told by the first of them.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Encoding">The encoding of its characters.</param>
/// <param name="BomLength">The bytes of the byte order mark, 0 without one.</param>
internal readonly record struct Content(ContentKind Kind, Encoding Encoding, int BomLength)
{
    private const int Looked = 4096;
    private const int TarMagicAt = 257;

    // The root elements of RSS 0.9x and 2.0, RSS 1.0, Atom and sitemaps.
    private static readonly string[] Feeds = ["rss", "rdf", "feed", "urlset", "sitemapindex"];

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    private static readonly string[] PageBegins = ["<!doctype html", "<html", "<head>", "<body"];

    /// <summary>Looks at the first bytes.</summary>
    /// <exception cref="UnreadableException">The content is of a kind that is not read.</exception>
    public static Content Of(ReadOnlySpan<byte> first)
    {
        ReadOnlySpan<byte> head = first[..Math.Min(first.Length, Looked)];
        if (head is [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..]) return new(ContentKind.Zip, Encoding.UTF8, 0);
        if (head.Length > TarMagicAt && head[TarMagicAt..].StartsWith("ustar"u8)) return new(ContentKind.Tar, Encoding.UTF8, 0);
        (Encoding encoding, int bom) = EncodingOf(head);
        string begin = encoding.GetString(head[bom..]).TrimStart();
        string root = RootElement(begin);
        if (Feeds.Contains(root)) return new(ContentKind.Feed, encoding, bom);
        if (begin.StartsWith("WARC/", StringComparison.Ordinal)) return new(ContentKind.Warc, encoding, bom);
        if (BeginsHtml(begin)) return new(ContentKind.Html, encoding, bom);
        if (root == "opml") throw new UnreadableException(null, "a list of feeds (OPML), which rapporteur watch reads");
        if (begin.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)) throw new UnreadableException(null, "an XML document that is no page, feed or sitemap");
        if (!BeginsJson(begin)) return new(ContentKind.PlainText, encoding, bom);
        if (encoding is not UTF8Encoding) throw new UnreadableException(null, "JSON in UTF-16; JSON is written in UTF-8 (RFC 8259)");
        return new(ContentKind.Json, encoding, bom);
    }

    private static (Encoding Encoding, int Bom) EncodingOf(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => throw new UnreadableException(null, "text in UTF-32, which is not read"),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (WithoutBom(head), 0),
    };

    /// <summary>
    /// Zero bytes tell UTF-16: a Latin letter has one, in every second place. UTF-8 has none in text, so that those in
    /// both places are binary data, which decoding refuses.
    /// </summary>
    private static Encoding WithoutBom(ReadOnlySpan<byte> head)
    {
        int even = 0, odd = 0;
        for (int i = 0; i < head.Length; i++)
        {
            if (head[i] != 0) continue;
            if (i % 2 == 0) even++; else odd++;
        }
        int enough = Math.Max(1, head.Length / 8);
        if (odd >= enough && even == 0) return Encoding.Unicode;
        if (even >= enough && odd == 0) return Encoding.BigEndianUnicode;
        return Encoding.UTF8;
    }

    // A page may begin with comments, or with its XML declaration (XHTML).
    private static bool BeginsHtml(string begin) =>
        begin.StartsWith('<') && PageBegins.Any(tag => begin.Contains(tag, StringComparison.OrdinalIgnoreCase));

    /// <summary>The local name of the root element in small letters, behind declarations and comments; empty for what is no mark-up.</summary>
    private static string RootElement(string begin)
    {
        ReadOnlySpan<char> rest = begin;
        while (rest.StartsWith("<?") || rest.StartsWith("<!"))
        {
            string close = rest.StartsWith("<!--") ? "-->" : ">";
            int end = rest.IndexOf(close);
            if (end < 0) return "";
            rest = rest[(end + close.Length)..].TrimStart(" \t\r\n]>");
        }
        if (!rest.StartsWith('<')) return "";
        int length = rest.IndexOfAny(NameEnds);
        ReadOnlySpan<char> name = length < 0 ? rest[1..] : rest[1..length];
        return name[(name.IndexOf(':') + 1)..].ToString().ToLowerInvariant();
    }

    // An object or an array of objects: "{" and a key, or "[" and "{". A text that begins with a bracket is no JSON yet.
    private static bool BeginsJson(string begin)
    {
        if (begin.StartsWith('[')) return begin.AsSpan(1).TrimStart().StartsWith("{");
        if (!begin.StartsWith('{')) return false;
        ReadOnlySpan<char> inside = begin.AsSpan(1).TrimStart();
        return inside.StartsWith("\"") || inside.StartsWith("}");
    }
}
