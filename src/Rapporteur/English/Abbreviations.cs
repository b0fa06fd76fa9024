using System.Collections.Frozen;

namespace Rapporteur.English;

/// <summary>What a shortened word tells of the word behind it.</summary>
internal enum AbbreviationKind
{
    /// <summary>No known abbreviation.</summary>
    None,

    /// <summary>A name follows: <c>Gen.</c></summary>
    Title,

    /// <summary>A figure follows: <c>Jan.</c></summary>
    Month,

    /// <summary>A date or nothing follows: <c>Mon.</c></summary>
    Day,

    /// <summary>Closes a name: <c>Inc.</c></summary>
    Company,

    /// <summary>A figure follows: <c>No.</c></summary>
    Number,

    /// <summary>A state behind its town: <c>Calif.</c></summary>
    Place,

    /// <summary>Goes on or closes a list: <c>etc.</c></summary>
    Latin,

    /// <summary>Follows a figure: <c>lbs.</c></summary>
    Measure,

    /// <summary>Capitals or small letters with a stop behind each: <c>U.N.</c>, <c>a.m.</c></summary>
    Letters,

    /// <summary>One capital letter: <c>J.</c></summary>
    Initial,
}

/// <summary>Tells which words a full stop belongs to.</summary>
internal static class Abbreviations
{
    private const int LongestPart = 2;

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Table = Read();

    /// <summary>What kind of abbreviation <paramref name="word"/> is, given without the full stop at its end.</summary>
    public static AbbreviationKind Kind(ReadOnlySpan<char> word)
    {
        if (word.Length == 1) return char.IsUpper(word[0]) ? AbbreviationKind.Initial : Look(word);
        return word.Contains('.') ? IsLetters(word) ? AbbreviationKind.Letters : AbbreviationKind.None : Look(word);
    }

    private static AbbreviationKind Look(ReadOnlySpan<char> word) => Table.TryGetValue(word, out var kind) ? kind : AbbreviationKind.None;

    /// <summary>Whether one or two letters stand between any two stops, as in U.S, a.m and Ph.D.</summary>
    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        int part = 0;
        foreach (char c in word)
        {
            if (c == '.' ? part == 0 : !char.IsLetter(c) || part == LongestPart) return false;
            part = c == '.' ? 0 : part + 1;
        }
        return part > 0;
    }

    private static FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        Dictionary<string, AbbreviationKind> kinds = new(StringComparer.Ordinal);
        foreach (string[] row in EnglishData.Rows("abbreviations.tsv"))
        {
            var kind = Enum.Parse<AbbreviationKind>(row[1], ignoreCase: true);
            kinds[row[0]] = kind;
            kinds.TryAdd(char.ToUpperInvariant(row[0][0]) + row[0][1..], kind);
            if (row[0].Length > 1) kinds.TryAdd(row[0].ToUpperInvariant(), kind);
        }
        return kinds.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
