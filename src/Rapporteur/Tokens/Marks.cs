using System.Collections.Frozen;
using Rapporteur.English;

namespace Rapporteur.Tokens;

/// <summary>Tells how many characters make one punctuation mark or sign.</summary>
internal static class Marks
{
    private const int LongestEmoticon = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Emoticons = Forms("emoticons.tsv");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elisions = Forms("elisions.tsv");
    private static readonly int LongestElision = EnglishData.Rows("elisions.tsv").Max(r => r[0].Length);

    /// <summary>The length of a word that begins with a mark: <c>:D</c>, <c>'em</c>, <c>'80s</c>, <c>'s</c>, <c>#budget</c>, <c>@minister</c>; 0 if none.</summary>
    public static int WithLetters(ReadOnlySpan<char> chunk, int at)
    {
        ReadOnlySpan<char> rest = chunk[at..];
        if (rest.Length < 2) return 0;
        switch (rest[0])
        {
            case '\'' or '’' or '‘':
                return Apostrophe(rest, follows: at > 0);
            case '#' or '@':
                return char.IsLetter(rest[1]) ? Tag(rest) : 0;
            case '.' or '+':
                return at == 0 && char.IsAsciiDigit(rest[1]) ? 1 + WordExtent.End(rest[1..], 0, isSentenceEnd: true) : 0;
            case ':' or ';' or '=' or '-' or '<' or '>' or '^' or '(':
                return Longest(Emoticons, rest, LongestEmoticon);
            default:
                return 0;
        }
    }

    /// <summary>The length of the mark at <paramref name="at"/>: a run of stops, or of one and the same mark.</summary>
    public static int Length(ReadOnlySpan<char> chunk, int at)
    {
        char c = chunk[at];
        int end = at + 1;
        if (IsStop(c)) while (end < chunk.Length && IsStop(chunk[end])) end++;
        else if (char.IsSurrogate(c)) while (end < chunk.Length && (char.IsSurrogate(chunk[end]) || chunk[end] is '\u200d' or '\ufe0f')) end++;
        else if (c is '‘' or '’') end += end < chunk.Length && chunk[end] == '’' ? 1 : 0;
        else if (c == '\'') end += end < chunk.Length && chunk[end] == c ? 1 : 0;
        else if (!IsSingle(c)) while (end < chunk.Length && chunk[end] == c) end++;
        return end - at;
    }

    private static bool IsStop(char c) => c is '.' or '?' or '!' or '…';

    private static bool IsSingle(char c) => c is '(' or ')' or '[' or ']' or '{' or '}' or '"' or '“' or '”' or ',' or '%';

    private static int Tag(ReadOnlySpan<char> rest)
    {
        int end = 1;
        while (end < rest.Length && (char.IsLetterOrDigit(rest[end]) || rest[end] == '_')) end++;
        return end;
    }

    /// <summary>The length of the elided word, year, or (behind another mark) ending that an apostrophe begins.</summary>
    private static int Apostrophe(ReadOnlySpan<char> rest, bool follows)
    {
        if (char.IsAsciiDigit(rest[1])) return Years(rest);
        int elision = Longest(Elisions, rest, LongestElision);
        if (elision > 0) return elision;
        int letters = 1;
        while (letters < rest.Length && letters < 4 && char.IsLetter(rest[letters])) letters++;
        bool whole = letters == rest.Length || !Characters.IsWord(rest, letters);
        return whole && rest[0] != '‘' && (follows || rest.Length == letters) && Contraction.IsEnding(rest[..letters]) ? letters : 0;
    }

    /// <summary>The length of <c>'08</c>, <c>'60s</c> or <c>'60's</c>; 0 for other numbers.</summary>
    private static int Years(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 3 || !char.IsAsciiDigit(rest[2])) return 0;
        int end = 3;
        if (end + 1 < rest.Length && Characters.IsApostrophe(rest[end]) && rest[end + 1] == 's') end += 2;
        else if (end < rest.Length && rest[end] == 's') end++;
        return end == rest.Length || !char.IsLetterOrDigit(rest[end]) ? end : 0;
    }

    /// <summary>The length of the longest entry that <paramref name="rest"/> begins with and no letter or figure follows; 0 for none.</summary>
    private static int Longest(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> entries, ReadOnlySpan<char> rest, int most)
    {
        Span<char> straight = stackalloc char[Math.Min(most, rest.Length)];
        for (int i = 0; i < straight.Length; i++) straight[i] = rest[i] is '’' or '‘' ? '\'' : char.ToLowerInvariant(rest[i]);
        for (int n = straight.Length; n >= 2; n--)
        {
            if (entries.Contains(straight[..n]) && (n == rest.Length || !char.IsLetterOrDigit(rest[n]))) return n;
        }
        return 0;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Forms(string table) =>
        EnglishData.Rows(table).Select(r => r[0].ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
