using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>A stretch in quotation marks.</summary>
/// <param name="Span">Its characters with the marks.</param>
/// <param name="Closed">Whether a closing mark ends it; otherwise it runs to the end of its paragraph.</param>
/// <param name="Mark">The length of each of its marks.</param>
internal readonly record struct Quotation(Span Span, bool Closed, int Mark)
{
    /// <summary>What stands between the marks.</summary>
    public Span Inner => new(Math.Min(Span.Begin + Mark, Span.End), Math.Max(Span.Begin + Mark, Closed ? Span.End - Mark : Span.End));
}

/// <summary>
/// Finds the outermost quotations of a paragraph: between curly, straight, doubled single or angled marks, and between
/// single marks that stand at the borders of words. One left open runs to the end of the paragraph.
/// </summary>
internal static class QuotationScanner
{
    /// <summary>Adds the quotations of one paragraph in text order.</summary>
    public static void Scan(string text, Span paragraph, List<Quotation> found)
    {
        bool singles = true;
        for (int i = paragraph.Begin; i < paragraph.End; i++)
        {
            int width = DoubleMark(text, i, paragraph.End);
            if (width > 0 && !IsCloser(text[i]))
            {
                int end = EndOfDouble(text, i + width, paragraph.End);
                found.Add(new(new(i, end < 0 ? paragraph.End : end), end >= 0, width));
                i = (end < 0 ? paragraph.End : end) - 1;
            }
            else if (singles && OpensSingle(text, i, paragraph))
            {
                int end = EndOfSingle(text, i + 1, paragraph.End);
                singles = end >= 0;
                if (!singles) continue;
                found.Add(new(new(i, end), true, 1));
                i = end - 1;
            }
        }
    }

    private static int DoubleMark(string text, int i, int end) => text[i] switch
    {
        '"' or '“' or '”' or '„' or '«' or '»' => 1,
        '\'' or '`' when i + 1 < end && text[i + 1] == text[i] => 2,
        _ => 0,
    };

    private static bool IsCloser(char c) => c is '”' or '»';

    private static int EndOfDouble(string text, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            int width = DoubleMark(text, i, end);
            if (width > 0 && (text[i] is not ('“' or '„' or '«' or '`') || ClosesByMistake(text, i, end))) return i + width;
        }
        return -1;
    }

    /// <summary>An opening mark that stands where only a closing one can: “It rained,“ he said.</summary>
    private static bool ClosesByMistake(string text, int i, int end) =>
        text[i - 1] is ',' or '.' or '?' or '!' && (i + 1 >= end || char.IsWhiteSpace(text[i + 1]));

    private static bool OpensSingle(string text, int i, Span paragraph) =>
        text[i] is '‘' or '\''
        && (i == paragraph.Begin || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–')
        && i + 1 < paragraph.End && (char.IsLetter(text[i + 1]) || text[i + 1] is '…' or '[');

    /// <summary>
    /// The end of a single-quoted stretch. Its mark is also the apostrophe, so a mark after punctuation is preferred, if
    /// it comes before another opening one, to a mark at the end of a word ("the players’ union").
    /// </summary>
    private static int EndOfSingle(string text, int from, int end)
    {
        int first = -1;
        for (int i = from; i < end; i++)
        {
            if (text[i] == '‘') break;
            if (text[i] is not ('’' or '\'') || i + 1 < end && char.IsLetterOrDigit(text[i + 1])) continue;
            if (text[i - 1] is ',' or '.' or '?' or '!') return i + 1;
            if (first < 0 && !char.IsWhiteSpace(text[i - 1])) first = i + 1;
        }
        return first;
    }
}
