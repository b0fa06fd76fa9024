using System.Buffers;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Rapporteur.English;

namespace Rapporteur.Tokens;

/// <summary>Where a word falls apart: a contraction into the words it is made of, a number from its unit.</summary>
internal ref struct Contraction
{
    private const int Most = 3;
    private const int LongestEnding = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings =
        EnglishData.Rows("contractions.tsv").Select(r => r[0]).Where(IsEndingEntry)
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Whole =
        EnglishData.Rows("contractions.tsv").Where(r => !IsEndingEntry(r[0])).ToDictionary(r => r[0], r => Cuts(r[1]))
            .ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestWhole = EnglishData.Rows("contractions.tsv").Max(r => r[0].Length);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units =
        EnglishData.Rows("units.tsv").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> NumberMarks = SearchValues.Create("0123456789.,:/");

    private Ends cuts;

    /// <summary>How many cuts there are; 0 for a word that stays whole.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the parts are together written as one word, as those of a contraction are.</summary>
    public bool IsOneWord { get; private set; }

    /// <summary>The character that the cut <paramref name="index"/> stands before.</summary>
    public readonly int this[int index] => cuts[index];

    /// <summary>The cuts of <paramref name="word"/>.</summary>
    public static Contraction Of(ReadOnlySpan<char> word)
    {
        Contraction parts = default;
        if (char.IsAsciiDigit(word[0])) parts.CutUnit(word);
        else parts.CutContraction(word);
        return parts;
    }

    /// <summary>Whether <paramref name="word"/> is an ending, such as 's or n't.</summary>
    public static bool IsEnding(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestEnding) return false;
        Span<char> plain = stackalloc char[LongestEnding];
        return Endings.Contains(plain[..Plain(word, plain)]);
    }

    private void CutUnit(ReadOnlySpan<char> word)
    {
        int letters = word.IndexOfAnyExcept(NumberMarks);
        if (letters <= 0 || !char.IsAsciiDigit(word[letters - 1]) || !Units.Contains(word[letters..])) return;
        cuts[Count++] = letters;
    }

    private void CutContraction(ReadOnlySpan<char> word)
    {
        IsOneWord = true;
        if (word.Length <= LongestWhole)
        {
            Span<char> plain = stackalloc char[word.Length];
            Plain(word, plain);
            if (Whole.TryGetValue(plain, out int[]? ends))
            {
                foreach (int end in ends) cuts[Count++] = end;
                return;
            }
        }
        while (Count < Most - 1 && CutEnding(word) is var at && at > 0)
        {
            if (Count > 0) cuts[1] = cuts[0];
            cuts[0] = at;
            Count++;
            word = word[..at];
        }
    }

    /// <summary>Where the ending of <paramref name="word"/> begins; 0 without one. What is left is a word of letters.</summary>
    private static int CutEnding(ReadOnlySpan<char> word)
    {
        for (int n = LongestEnding; n >= 2; n--)
        {
            if (word.Length > n && HasApostrophe(word[^n..]) && IsEnding(word[^n..])) return word.Length - n;
        }
        return 0;
    }

    private static bool HasApostrophe(ReadOnlySpan<char> ending) => Characters.IsApostrophe(ending[0]) || Characters.IsApostrophe(ending[1]);

    /// <summary>Writes the word in small letters and with straight apostrophes.</summary>
    private static int Plain(ReadOnlySpan<char> word, Span<char> plain)
    {
        for (int i = 0; i < word.Length; i++) plain[i] = word[i] == '’' ? '\'' : char.ToLowerInvariant(word[i]);
        return word.Length;
    }

    private static bool IsEndingEntry(string form) => form[0] == '\'' && !form.StartsWith("'t", StringComparison.Ordinal) || form == "n't";

    private static int[] Cuts(string parts)
    {
        List<int> cuts = [];
        for (int i = 0; i < parts.Length; i++) if (parts[i] == ' ') cuts.Add(i - cuts.Count);
        return [.. cuts];
    }

    [InlineArray(Most)]
    private struct Ends
    {
        private int first;
    }
}
