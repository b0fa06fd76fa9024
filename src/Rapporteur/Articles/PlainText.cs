using System.Runtime.CompilerServices;
using System.Text;

namespace Rapporteur.Articles;

/// <summary>Reads a file that is one article's text.</summary>
internal static class PlainText
{
    /// <summary>The article; its text is the file's, verbatim but for a byte order mark.</summary>
    /// <exception cref="UnreadableException">The file is too long, holds no text or is not in the encoding that it seems to be in.</exception>
    public static async IAsyncEnumerable<ArticleInput> ReadAsync(
        ByteWindow window, Content content, string? source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!await window.ReadAllAsync(ArticleFiles.LongestArticle, cancellation))
        {
            throw new UnreadableException(null, $"longer than {ArticleFiles.LongestArticle / 1_000_000} MB, which is too long for one article");
        }
        yield return new ReadableArticle(Read(window.Bytes.Span, content, source));
    }

    private static Article Read(ReadOnlySpan<byte> bytes, Content content, string? source)
    {
        string text = Decode(bytes, content);
        if (string.IsNullOrWhiteSpace(text)) throw new UnreadableException(null, "holds no text");
        return new() { Text = text, Id = Article.IdOf(bytes), Source = source };
    }

    private static string Decode(ReadOnlySpan<byte> bytes, Content content)
    {
        ReadOnlySpan<byte> text = bytes[content.BomLength..];
        if (content.Encoding is UTF8Encoding) return DecodeUtf8(text, content.BomLength);
        if (text.Length % 2 != 0) throw new UnreadableException($"byte {bytes.Length - 1}", "ends in the middle of a UTF-16 character");
        // Char by char rather than by the decoder, which would replace lone surrogates; the text stays verbatim.
        char[] chars = new char[text.Length / 2];
        bool bigEndian = content.Encoding.Equals(Encoding.BigEndianUnicode);
        for (int i = 0; i < chars.Length; i++)
        {
            (byte low, byte high) = bigEndian ? (text[2 * i + 1], text[2 * i]) : (text[2 * i], text[2 * i + 1]);
            chars[i] = (char)(high << 8 | low);
        }
        return new(chars);
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> text, int offset)
    {
        int zero = text.IndexOf((byte)0);
        if (zero >= 0) throw new UnreadableException($"byte {offset + zero}", "binary data, not text: a zero byte");
        int invalid = Utf8Text.InvalidAt(text);
        if (invalid < 0) return Encoding.UTF8.GetString(text);
        throw new UnreadableException(
            $"byte {offset + invalid}",
            $"not UTF-8 (0x{text[invalid]:X2}); a text in windows-1252 or the like must be converted, as by iconv -f windows-1252 -t utf-8");
    }
}
