namespace Rapporteur.Zones;

/// <summary>
/// Tells whether a text's lines were broken at a fixed width. A line broken so is full: the next line's first word would
/// not have fitted on it. Where lines are paragraphs, that is rarely so.
/// </summary>
internal static class LineWidth
{
    private const int Narrowest = 40;
    private const int Widest = 120;
    private const int FewestBreaks = 3;

    /// <summary>The width in characters at which the lines were broken; 0 if each line is a paragraph.</summary>
    public static int Of(string text, IReadOnlyList<Line> lines)
    {
        if (lines.Count <= FewestBreaks) return 0;
        int[] lengths = [.. lines.Select(l => l.Indent + l.Span.Length)];
        Array.Sort(lengths);
        int width = lengths[(lengths.Length - 1) * 95 / 100];   // a headline or an address may stick out
        if (width is < Narrowest or > Widest) return 0;
        int breaks = 0, full = 0;
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i].AfterBlankLine) continue;
            breaks++;
            if (IsFull(text, lines[i - 1], lines[i], width)) full++;
        }
        return full >= FewestBreaks && full * 10 >= breaks * 7 ? width : 0;
    }

    /// <summary>Whether <paramref name="next"/> goes on with the paragraph of the line before it.</summary>
    public static bool Continues(string text, Line line, Line next, int width) =>
        width > 0 && !next.AfterBlankLine && next.Indent <= line.Indent && IsFull(text, line, next, width);

    private static bool IsFull(string text, Line line, Line next, int width)
    {
        int length = line.Indent + line.Span.Length;
        ReadOnlySpan<char> rest = text.AsSpan(next.Span.Begin, Math.Min(next.Span.Length, Widest));
        int word = rest.IndexOfAny(' ', '\t');
        return length + 1 + (word < 0 ? rest.Length : word) > width;
    }
}
