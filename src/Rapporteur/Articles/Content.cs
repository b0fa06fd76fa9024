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
}

/// <summary>How an input's bytes are to be read, told by the first of them.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Encoding">The encoding of its characters.</param>
/// <param name="BomLength">The bytes of the byte order mark, 0 without one.</param>
internal readonly record struct Content(ContentKind Kind, Encoding Encoding, int BomLength)
{
    private const int Looked = 4096;

    private static readonly string[] PageBegins = ["<!doctype html", "<html", "<head>", "<body"];

    /// <summary>Looks at the first bytes.</summary>
    /// <exception cref="UnreadableException">The content is of a kind that is not read.</exception>
    public static Content Of(ReadOnlySpan<byte> first)
    {
        ReadOnlySpan<byte> head = first[..Math.Min(first.Length, Looked)];
        (Encoding encoding, int bom) = EncodingOf(head);
        string begin = encoding.GetString(head[bom..]).TrimStart();
        if (begin.StartsWith("WARC/", StringComparison.Ordinal)) return new(ContentKind.Warc, encoding, bom);
        if (BeginsHtml(begin)) return new(ContentKind.Html, encoding, bom);
        if (NotReadYet(begin) is { } what) throw new UnreadableException(null, $"{what}, which is not read yet by this version");
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

    private static string? NotReadYet(string begin)
    {
        if (!begin.StartsWith('<')) return null;
        if (Has("<rss") || Has("<feed") || Has("<rdf:RDF")) return "a feed";
        return Has("<?xml") ? "an XML document" : null;

        bool Has(string tag) => begin.Contains(tag, StringComparison.OrdinalIgnoreCase);
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
