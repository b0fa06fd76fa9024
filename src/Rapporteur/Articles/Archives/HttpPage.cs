using System.Globalization;
using System.Text;
using Rapporteur.Text;

namespace Rapporteur.Articles;

/// <summary>A web page as a server answered with it (HTTP/1).</summary>
/// <param name="Body">The page's bytes, unpacked.</param>
/// <param name="Charset">The encoding that the server names; null without.</param>
internal readonly record struct HttpPage(byte[] Body, string? Charset)
{
    /// <summary>The page of an answer; null for one that is no page: another kind of content, an error, a redirection.</summary>
    /// <exception cref="UnreadableException">The answer is damaged, or unpacks to more than a page may be.</exception>
    public static HttpPage? Of(ReadOnlySpan<byte> response)
    {
        if (HeaderFields.Length(response) is not { } length) throw new UnreadableException(null, "an HTTP answer without an end of its header");
        HeaderFields headers = HeaderFields.Parse(response[..length]);
        string[] status = headers.FirstLine.Split(' ', 3);
        if (status.Length < 2 || status[1] != "200" || !IsHtml(headers["Content-Type"])) return null;
        byte[] body = response[length..].ToArray();
        if (headers["Transfer-Encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true) body = Unchunked(body);
        return new(Unpacked(body), CharsetOf(headers["Content-Type"]!));
    }

    /// <summary>Whether a type of content is a web page.</summary>
    public static bool IsHtml(string? type) =>
        type is not null && (type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) || type.StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase));

    private static string? CharsetOf(string type)
    {
        int at = type.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : type[(at + 8)..].Split(';')[0].Trim(' ', '"', '\'');
    }

    // Many archives keep the field and unpack the body; then the first line is no number, and the body stands.
    private static byte[] Unchunked(byte[] body)
    {
        using MemoryStream whole = new(body.Length);
        for (int at = 0; at < body.Length;)
        {
            int line = body.AsSpan(at).IndexOf((byte)'\n');
            if (line < 0) break;
            string size = Encoding.Latin1.GetString(body, at, line).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, null, out int length) || length < 0) return body;
            at += line + 1;
            if (length == 0) break;
            length = Math.Min(length, body.Length - at);
            whole.Write(body, at, length);
            at += length;
            while (at < body.Length && body[at] is (byte)'\r' or (byte)'\n') at++;
        }
        return whole.ToArray();
    }

    private static byte[] Unpacked(byte[] body)
    {
        if (body is not [0x1F, 0x8B, ..]) return body;
        using Stream gzip = Gzip.Unpack(new MemoryStream(body));
        using MemoryStream whole = new();
        byte[] buffer = new byte[1 << 16];
        int read;
        while ((read = gzip.Read(buffer)) > 0)
        {
            whole.Write(buffer, 0, read);
            if (whole.Length > HtmlPage.Longest) throw HtmlPage.TooLong;
        }
        return whole.ToArray();
    }
}
