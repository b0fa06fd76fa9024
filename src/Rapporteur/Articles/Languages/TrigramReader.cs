using System.Globalization;

namespace Rapporteur.Articles;

/// <summary>
/// Cuts a text into trigrams of small letters, with one edge between two words, and gives for each letter beyond the Latin ones the 256
/// characters that it stands among, too, since of scripts with thousands of letters a text has few trigrams that another has.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="letters">How many letters are looked at.</param>
internal ref struct TrigramReader(ReadOnlySpan<char> text, int letters)
{
    private const char Edge = '_';
    private const char LastLatin = '\u024F';

    private readonly ReadOnlySpan<char> text = text;
    private int at;
    private int left = letters;
    private char first, second, third = Edge;
    private ulong block;

    /// <summary>The key of a trigram or of a block.</summary>
    public ulong Current { get; private set; }

    /// <summary>The key of three letters or edges.</summary>
    public static ulong Key(char first, char second, char third) => (ulong)first << 32 | (ulong)second << 16 | third;

    /// <summary>The key of the 256 characters from U+XX00.</summary>
    public static ulong BlockKey(byte block) => 1UL << 63 | block;

    public readonly TrigramReader GetEnumerator() => this;

    public bool MoveNext()
    {
        if (block != 0)
        {
            (Current, block) = (block, 0);
            return true;
        }
        while (at < text.Length && left > 0)
        {
            char letter = Plain(text[at++]);
            if (letter == Edge && third == Edge) continue;
            (first, second, third) = (second, third, letter);
            if (letter != Edge) left--;
            ulong own = letter > LastLatin ? BlockKey((byte)(letter >> 8)) : 0;
            bool whole = first != 0 && second != Edge;
            if (!whole && own == 0) continue;
            (Current, block) = whole ? (Key(first, second, third), own) : (own, 0);
            return true;
        }
        return false;
    }

    private static char Plain(char unit)
    {
        if (unit is '\'' or '’') return '\'';
        if (char.IsLetter(unit)) return char.ToLowerInvariant(unit);
        return CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark ? unit : Edge;
    }
}
