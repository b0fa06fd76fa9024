using Rapporteur.Text;

namespace Rapporteur.Sentences;

/// <summary>
/// A stretch without blanks: opening marks, a core that begins and ends with a letter or figure, closing marks. Where it
/// holds no letter or figure, all its marks are opening and closing ones and the core is empty.
/// </summary>
internal readonly record struct Piece(int Begin, int End, int CoreBegin, int CoreEnd, bool Glued)
{
    /// <summary>How many marks are looked at.</summary>
    private const int MostMarks = 3;

    public bool HasCore => CoreBegin < CoreEnd;

    public ReadOnlySpan<char> Core(string text) => text.AsSpan(CoreBegin, CoreEnd - CoreBegin);

    /// <summary>The first opening marks.</summary>
    public ReadOnlySpan<char> Head(string text) =>
        text.AsSpan(Begin, Math.Min(MostMarks, (HasCore ? CoreBegin : End) - Begin));

    /// <summary>The last closing marks.</summary>
    public ReadOnlySpan<char> Tail(string text)
    {
        int begin = HasCore ? CoreEnd : Begin;
        return text.AsSpan(Math.Max(begin, End - MostMarks)..End);
    }

    public static Piece Of(string text, int begin, int end, bool glued)
    {
        int first = begin, last = end;
        while (first < end && !char.IsLetterOrDigit(text[first])) first++;
        while (last > first && !char.IsLetterOrDigit(text[last - 1])) last--;
        return new(begin, end, first, last, glued);
    }
}

/// <summary>Divides a zone into pieces.</summary>
internal static class PieceScanner
{
    public static void Scan(string text, Span zone, List<Piece> pieces)
    {
        int at = zone.Begin;
        while (at < zone.End)
        {
            if (char.IsWhiteSpace(text[at])) { at++; continue; }
            int end = at + 1;
            while (end < zone.End && !char.IsWhiteSpace(text[end])) end++;
            Split(text, at, end, pieces);
            at = end;
        }
    }

    /// <summary>Adds one stretch, or several when a blank is lost between sentences: <c>He left.She stayed.</c></summary>
    private static void Split(string text, int begin, int end, List<Piece> pieces)
    {
        bool glued = false;
        if (!IsAddress(text.AsSpan(begin, end - begin)))
        {
            for (int i = begin + 2; i < end - 1; i++)
            {
                if (!IsStop(text[i]) || !char.IsLower(text[i - 1]) || !char.IsLower(text[i - 2])) continue;
                int next = i + 1;
                while (next < end && IsStop(text[next])) next++;
                while (next < end && text[next] is '"' or '\'' or '”' or '’' or ')' or ']') next++;
                if (next < end && (char.IsUpper(text[next]) || (next > i + 1 && char.IsLetter(text[next]))))
                {
                    pieces.Add(Piece.Of(text, begin, next, glued));
                    begin = next;
                    glued = true;
                }
                i = next;
            }
        }
        pieces.Add(Piece.Of(text, begin, end, glued));
    }

    private static bool IsStop(char c) => c is '.' or '?' or '!' or '…';

    private static bool IsAddress(ReadOnlySpan<char> chunk) =>
        chunk.Contains('@') || chunk.Contains("://", StringComparison.Ordinal) || chunk.Contains("www.", StringComparison.Ordinal);
}
