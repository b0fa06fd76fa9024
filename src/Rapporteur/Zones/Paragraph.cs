using Rapporteur.Text;

namespace Rapporteur.Zones;

/// <summary>
/// A paragraph as evidence looks at it: its two ends. All that tells the kind of a paragraph stands near one of them, so
/// a paragraph of any length is looked at in constant time.
/// </summary>
internal sealed class Paragraph
{
    private const int HeadLength = 600;
    private const int TailLength = 300;

    private readonly Lazy<string> plain;
    private readonly Lazy<string[]> words;

    public Paragraph(string text, Span span, bool afterBlankLine)
    {
        Span = span;
        AfterBlankLine = afterBlankLine;
        Head = text.Substring(span.Begin, Math.Min(span.Length, HeadLength));
        Tail = span.Length <= TailLength ? Head : text[(span.End - TailLength)..span.End];
        plain = new(() => Phrases.Plain(Head));
        words = new(() => Head.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Its characters in the article.</summary>
    public Span Span { get; }

    /// <summary>Whether a blank line, or the beginning of the text, stands before it.</summary>
    public bool AfterBlankLine { get; }

    /// <summary>Its first characters; all of it when <see cref="Length"/> is not more than theirs.</summary>
    public string Head { get; }

    /// <summary>Its last characters.</summary>
    public string Tail { get; }

    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length => Span.Length;

    /// <summary>The head as phrases are compared with it.</summary>
    public string Plain => plain.Value;

    /// <summary>What stands between blanks in the head.</summary>
    public IReadOnlyList<string> Words => words.Value;

    /// <summary>Whether it is short enough to be something else than running text.</summary>
    public bool IsShort => Length <= 300;

    /// <summary>Whether it ends as sentences do: with a stop, which quotation marks and brackets may follow.</summary>
    public bool EndsSentence => LastMark is '.' or '!' or '?' or '…';

    /// <summary>Whether it introduces what follows.</summary>
    public bool EndsWithColon => Tail[^1] == ':';

    /// <summary>The last character that is neither a closing quotation mark nor a closing bracket.</summary>
    private char LastMark => Tail.AsSpan().TrimEnd("\"'”’»)]") is { Length: > 0 } rest ? rest[^1] : Tail[^1];

    /// <summary>Whether it opens with a quotation mark.</summary>
    public bool OpensQuotation => Head[0] is '"' or '“' or '«' or '„' || Head.StartsWith("``", StringComparison.Ordinal);

    /// <summary>Whether a closing quotation mark ends it; only a stop or a bracket may follow the mark.</summary>
    public bool ClosesQuotation =>
        Tail.AsSpan().TrimEnd(".)]") is { Length: > 0 } rest
        && (rest[^1] is '"' or '”' or '»' || rest.EndsWith("''", StringComparison.Ordinal));
}
