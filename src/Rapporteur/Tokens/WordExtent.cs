using System.Collections.Frozen;
using Rapporteur.English;

namespace Rapporteur.Tokens;

/// <summary>Tells how far a word reaches: which marks inside it and which full stop behind it belong to it.</summary>
internal static class WordExtent
{
    private const int MostCloserMarks = 8;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes =
        EnglishData.Rows("prefixes.tsv").Select(r => r[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the word that begins at <paramref name="begin"/> ends in <paramref name="chunk"/>, a stretch without blanks.</summary>
    public static int End(ReadOnlySpan<char> chunk, int begin, bool isSentenceEnd)
    {
        int number = Numbers.HyphenedEnd(chunk, begin);
        if (number > begin) return number;
        int at = begin;
        while (at < chunk.Length)
        {
            if (Characters.IsWord(chunk, at)) { at++; continue; }
            int joined = Joined(chunk, begin, at);
            if (joined > 0) at += joined;
            else if (chunk[at] == '$' && IsCountry(chunk[begin..at])) return at + 1;
            else return chunk[at] == '.' && OwnsStop(chunk, begin, at, isSentenceEnd) ? AfterStop(chunk, begin, at + 1, isSentenceEnd) : at;
        }
        return at;
    }

    /// <summary>Whether a dollar sign belongs to the letters before it: <c>US$</c>, <c>HK$</c>.</summary>
    private static bool IsCountry(ReadOnlySpan<char> letters) => letters.Length <= 3 && !letters.ContainsAnyExceptInRange('A', 'Z');

    /// <summary>A word may go on behind its stop only with a possessive: <c>U.N.'s</c>.</summary>
    private static int AfterStop(ReadOnlySpan<char> chunk, int begin, int at, bool isSentenceEnd) =>
        at + 1 < chunk.Length && Characters.IsApostrophe(chunk[at]) && chunk[at + 1] is 's' or 'S'
            && (at + 2 == chunk.Length || !Characters.IsWord(chunk, at + 2)) ? at + 2 : at;

    /// <summary>How many characters from the mark at <paramref name="at"/> on join what stands before it to what follows; 0 for none.</summary>
    private static int Joined(ReadOnlySpan<char> chunk, int begin, int at)
    {
        if (at + 1 >= chunk.Length) return 0;
        char before = chunk[at - 1], mark = chunk[at], after = chunk[at + 1];
        bool joins = mark switch
        {
            '\'' or '’' => Characters.IsWord(chunk, at + 1),
            '.' => Characters.IsWord(chunk, at + 1) && !IsGluedSentence(chunk, at),
            ',' => Numbers.IsThousands(chunk, at),
            ':' or '/' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '&' => char.IsUpper(before) && char.IsUpper(after),
            '_' or '@' or '*' => Characters.IsWord(chunk, at + 1),
            '-' or '‐' or '‑' => Characters.IsWord(chunk, at + 1) && Prefixes.Contains(chunk[begin..at]),
            '(' => chunk[at..].StartsWith("(s)", StringComparison.Ordinal),
            _ => false,
        };
        return !joins ? 0 : mark == '(' ? 3 : 1;
    }

    /// <summary>Whether a blank is lost behind a sentence: <c>He left.She stayed.</c></summary>
    private static bool IsGluedSentence(ReadOnlySpan<char> chunk, int at) =>
        at >= 2 && char.IsLower(chunk[at - 1]) && char.IsLower(chunk[at - 2]) && char.IsUpper(chunk[at + 1]);

    /// <summary>Whether the full stop at <paramref name="at"/> belongs to the word before it and does not, or not only, end the sentence.</summary>
    private static bool OwnsStop(ReadOnlySpan<char> chunk, int begin, int at, bool isSentenceEnd)
    {
        if (at + 1 < chunk.Length && chunk[at + 1] is '.' or '?' or '!' or '…') return false;
        ReadOnlySpan<char> word = chunk[begin..at], behindFigures = word.TrimStart("0123456789.:");
        AbbreviationKind kind = Abbreviations.Kind(behindFigures.Contains('.') ? behindFigures : word);
        if (kind == AbbreviationKind.None) return false;
        return kind == AbbreviationKind.Letters || !isSentenceEnd || !OnlyClosersFollow(chunk[(at + 1)..]);
    }

    private static bool OnlyClosersFollow(ReadOnlySpan<char> rest)
    {
        if (rest.Length > MostCloserMarks) return false;
        foreach (char c in rest) if (!Characters.IsCloser(c)) return false;
        return true;
    }
}
