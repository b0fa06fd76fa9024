using System.Buffers;
using System.Net;
using System.Text;
using System.Xml;

namespace Rapporteur.Articles;

/// <summary>Makes XML of what is nearly XML: feeds are put together by templates, and an ampersand or a letter's name from HTML is soon in them.</summary>
internal static class FeedText
{
    private const int LongestName = 10;
    private const int LongestDeclaration = 200;

    private static readonly SearchValues<char> Suspect = SearchValues.Create([.. "&<", .. Enumerable.Range(0, 32).Select(i => (char)i).Where(c => !char.IsWhiteSpace(c)), '\uFFFE', '\uFFFF']);
    private static readonly string[] OfXml = ["amp", "lt", "gt", "quot", "apos"];

    /// <summary>The feed's text.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestDeclaration)]);
        int at = head.IndexOf("encoding=", StringComparison.Ordinal);
        string? named = at < 0 ? null : head[(at + 9)..].TrimStart('"', '\'').Split('"', '\'', '?')[0];
        return Mended(PageEncoding.Decode(bytes, named).TrimStart());
    }

    /// <summary>The text with what XML does not know replaced: names of HTML's characters, lone ampersands, control characters.</summary>
    private static string Mended(string text)
    {
        StringBuilder mended = new(text.Length);
        ReadOnlySpan<char> rest = text;
        while (rest.IndexOfAny(Suspect) is var at and >= 0)
        {
            mended.Append(rest[..at]);
            rest = rest[at..];
            int taken = rest[0] switch
            {
                '&' => Reference(rest, mended),
                '<' => Markup(rest, mended),
                _ => Copy(" ", 1, mended),
            };
            rest = rest[taken..];
        }
        return mended.Append(rest).ToString();
    }

    // In a CDATA section an ampersand is one; and the declaration may name an encoding that the text had when it was bytes.
    private static int Markup(ReadOnlySpan<char> rest, StringBuilder mended)
    {
        if (rest.StartsWith("<?xml ") && rest[..Math.Min(rest.Length, LongestDeclaration)].IndexOf("?>") is var close and >= 0) return close + 2;
        if (!rest.StartsWith("<![CDATA[")) return Copy(rest, 1, mended);
        int end = rest.IndexOf("]]>");
        int length = end < 0 ? rest.Length : end + 3;
        foreach (char c in rest[..length]) mended.Append(IsOfXml(c) ? c : ' ');
        return length;
    }

    private static int Reference(ReadOnlySpan<char> rest, StringBuilder mended)
    {
        int end = rest[..Math.Min(rest.Length, LongestName)].IndexOf(';');
        ReadOnlySpan<char> name = end > 1 ? rest[1..end] : default;
        if (name.IsEmpty) { mended.Append("&amp;"); return 1; }
        string whole = rest[..(end + 1)].ToString();
        string decoded = WebUtility.HtmlDecode(whole);
        if (OfXml.Contains(name.ToString())) mended.Append(whole);
        else if (decoded == whole) mended.Append("&amp;").Append(rest[1..(end + 1)]);
        else foreach (char c in decoded) mended.Append(c is '&' or '<' or '>' ? $"&#{(int)c};" : IsOfXml(c) ? c.ToString() : " ");
        return end + 1;
    }

    private static bool IsOfXml(char c) => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c);

    private static int Copy(ReadOnlySpan<char> from, int count, StringBuilder to)
    {
        to.Append(from[..count]);
        return count;
    }
}
