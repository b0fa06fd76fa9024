using System.Text;
using AngleSharp.Text;

namespace Rapporteur.Articles;

/// <summary>
/// Decodes a page's bytes. What is valid UTF-8 is read so whatever else the page claims, since other text is hardly ever valid
/// by chance; then what a byte order mark, the server or the page itself names; then windows-1252, as browsers do.
/// </summary>
internal static class PageEncoding
{
    private const int Looked = 4096;

    /// <summary>The page's text; bytes that are no character become U+FFFD.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="named">The encoding that the server names; null without.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? named = null)
    {
        (Encoding? marked, int bom) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => ((Encoding?)null, 0),
        };
        if (marked is not null) return marked.GetString(bytes[bom..]);
        Encoding? told = Resolve(named) ?? Resolve(Declared(bytes));
        // Encodings that switch character sets by escapes (ISO-2022) are valid UTF-8, too, and mean something else.
        if (told is not null && bytes.Contains((byte)0x1B)) return told.GetString(bytes);
        if (IsMostlyUtf8(bytes)) return Encoding.UTF8.GetString(bytes);
        return (told is null or UTF8Encoding ? TextEncoding.Windows1252 : told).GetString(bytes);
    }

    /// <summary>Whether more of the bytes above ASCII are parts of UTF-8 characters than not: pages are put together from parts, and one may be odd.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return true;
        int valid = 0, invalid = 0;
        while (!bytes.IsEmpty)
        {
            int ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0) break;
            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out int length) == System.Buffers.OperationStatus.Done) valid++;
            else invalid++;
            bytes = bytes[Math.Max(1, length)..];
        }
        return valid > invalid;
    }

    /// <summary>What stands after <c>charset=</c> near the beginning.</summary>
    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Looked)]);
        int at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        string rest = head[(at + 8)..].TrimStart('"', '\'', ' ');
        int end = rest.AsSpan().IndexOfAnyExcept(Name);
        return end < 0 ? rest : rest[..end];
    }

    private static readonly System.Buffers.SearchValues<char> Name =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:.");

    private static Encoding? Resolve(string? name) =>
        string.IsNullOrWhiteSpace(name) || !TextEncoding.IsSupported(name.Trim()) ? null
            : CodePagesEncodingProvider.Instance.GetEncoding(name.Trim()) ?? TextEncoding.Resolve(name.Trim());
}
