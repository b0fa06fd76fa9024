using System.Text;

namespace Rapporteur.Articles;

/// <summary>The named fields at the head of a WARC record or an HTTP response; names in any case.</summary>
internal sealed class HeaderFields
{
    private readonly Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);

    private HeaderFields(string first) => FirstLine = first;

    /// <summary>No fields.</summary>
    public static HeaderFields None { get; } = new("");

    /// <summary>The line above the fields.</summary>
    public string FirstLine { get; }

    /// <summary>A field's value, the first of several; null without.</summary>
    public string? this[string name] => fields.GetValueOrDefault(name);

    /// <summary>How long the head is, with the blank line that ends it; null if it has no end.</summary>
    public static int? Length(ReadOnlySpan<byte> bytes)
    {
        int crlf = bytes.IndexOf("\r\n\r\n"u8);
        int lf = bytes[..(crlf < 0 ? bytes.Length : crlf)].IndexOf("\n\n"u8);
        return lf >= 0 ? lf + 2 : crlf >= 0 ? crlf + 4 : null;
    }

    /// <summary>The fields of a head; a line that is none is passed over.</summary>
    public static HeaderFields Parse(ReadOnlySpan<byte> head)
    {
        string[] lines = Encoding.UTF8.GetString(head).Split('\n');
        HeaderFields parsed = new(lines[0].Trim());
        foreach (string line in lines.Skip(1))
        {
            int colon = line.IndexOf(':');
            if (colon > 0) parsed.fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }
        return parsed;
    }
}
