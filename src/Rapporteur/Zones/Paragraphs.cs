using Rapporteur.Text;

namespace Rapporteur.Zones;

/// <summary>
/// Divides a text into paragraphs: a line each, unless lines were broken at a fixed width, as newswires did, and are put
/// together again. Lines end as Unicode says (UAX 14's mandatory breaks), so LF, CR LF, U+2028 and others all do.
/// </summary>
internal static class Paragraphs
{
    private static readonly System.Buffers.SearchValues<char> LineEnds =
        System.Buffers.SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    /// <summary>The paragraphs in text order, without blanks at either end; none is empty.</summary>
    public static IReadOnlyList<Paragraph> Of(string text)
    {
        List<Line> lines = Lines(text);
        int width = LineWidth.Of(text, lines);
        List<Paragraph> paragraphs = [];
        for (int i = 0; i < lines.Count;)
        {
            int first = i++;
            while (i < lines.Count && LineWidth.Continues(text, lines[i - 1], lines[i], width)) i++;
            paragraphs.Add(new(text, new(lines[first].Span.Begin, lines[i - 1].Span.End), lines[first].AfterBlankLine));
        }
        return paragraphs;
    }

    private static List<Line> Lines(string text)
    {
        List<Line> lines = [];
        bool afterBlankLine = true;
        for (int begin = 0; begin < text.Length;)
        {
            int length = text.AsSpan(begin).IndexOfAny(LineEnds);
            int end = length < 0 ? text.Length : begin + length;
            Span span = Trimmed(text, begin, end);
            if (span.Length > 0) lines.Add(new(span, span.Begin - begin, afterBlankLine));
            afterBlankLine = span.Length == 0;
            begin = end + (string.CompareOrdinal(text, end, "\r\n", 0, 2) == 0 ? 2 : 1);
        }
        return lines;
    }

    private static Span Trimmed(string text, int begin, int end)
    {
        while (begin < end && char.IsWhiteSpace(text[begin])) begin++;
        while (end > begin && char.IsWhiteSpace(text[end - 1])) end--;
        return new(begin, end);
    }
}

/// <summary>A line that is not blank.</summary>
/// <param name="Span">Its characters, without blanks at either end.</param>
/// <param name="Indent">The number of blanks it begins with.</param>
/// <param name="AfterBlankLine">Whether a blank line, or the beginning of the text, stands before it.</param>
internal readonly record struct Line(Span Span, int Indent, bool AfterBlankLine);
