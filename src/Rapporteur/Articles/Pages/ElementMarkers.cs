using System.Collections.Frozen;
using Rapporteur.English;

namespace Rapporteur.Articles;

/// <summary>
/// What authors of pages call their elements. A name such as <c>articleBody-related__list</c> is parted into words; the table
/// <c>Pages/markers.tsv</c> says which marker each stands for.
/// </summary>
internal static class ElementMarkers
{
    private static readonly (FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> Words, string[] Names) Table = Read();

    /// <summary>The markers' names, each at the place of its bit.</summary>
    public static string[] Names => Table.Names;

    /// <summary>The bits of markers.</summary>
    public static ulong Bits(params ReadOnlySpan<string> markers)
    {
        ulong bits = 0;
        foreach (string marker in markers) bits |= 1UL << Array.IndexOf(Names, marker);
        return bits;
    }

    /// <summary>The markers of an element's names, a bit each.</summary>
    public static ulong Of(params ReadOnlySpan<string?> names)
    {
        ulong markers = 0;
        foreach (string? name in names)
        {
            if (!string.IsNullOrEmpty(name)) markers |= OfName(name.AsSpan(0, Math.Min(name.Length, 400)));
        }
        return markers;
    }

    private static ulong OfName(ReadOnlySpan<char> name)
    {
        ulong markers = 0;
        Span<char> word = stackalloc char[24];
        int length = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            char c = i < name.Length ? name[i] : ' ';
            bool letter = char.IsAsciiLetter(c);
            bool begins = letter && char.IsAsciiLetterUpper(c) && i > 0 && char.IsAsciiLetterLower(name[i - 1]);
            if ((!letter || begins) && length > 0)
            {
                if (length <= word.Length && Table.Words.TryGetValue(word[..length], out ulong marker)) markers |= marker;
                length = 0;
            }
            if (!letter) continue;
            if (length < word.Length) word[length] = char.ToLowerInvariant(c);
            length++;
        }
        return markers;
    }

    private static (FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>>, string[]) Read()
    {
        IReadOnlyList<string[]> rows = EnglishData.Rows("Pages/markers.tsv");
        string[] names = [.. rows.Select(r => r[1]).Distinct()];
        Dictionary<string, ulong> words = [];
        foreach (string[] row in rows) words[row[0]] = words.GetValueOrDefault(row[0]) | 1UL << Array.IndexOf(names, row[1]);
        return (words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>(), names);
    }
}
