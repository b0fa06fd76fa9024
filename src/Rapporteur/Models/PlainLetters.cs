using System.Globalization;
using System.Reflection;
using System.Text;

namespace Rapporteur.Models;

/// <summary>
/// Words as an uncased vocabulary has them: plain quotation marks and dashes, no accents, small letters. The runtime's own
/// normalisation needs the ICU library, which a user's machine may lack, so the decompositions come from a table.
/// </summary>
internal static class PlainLetters
{
    private static readonly Dictionary<int, string> Decompositions = ReadDecompositions();

    /// <summary>Appends the plain form of a word; it may be empty.</summary>
    public static void Append(ReadOnlySpan<char> word, StringBuilder plain)
    {
        foreach (Rune rune in word.EnumerateRunes())
        {
            if (rune.IsAscii) AppendLower(rune, plain);
            else if (PlainMark(rune.Value) is { } mark) plain.Append(mark);
            else if (Decompositions.TryGetValue(rune.Value, out string? letters))
                foreach (Rune letter in letters.EnumerateRunes()) AppendLower(letter, plain);
            else if (rune.Value is >= FirstHangul and <= LastHangul) AppendJamo(rune.Value - FirstHangul, plain);
            else AppendLower(rune, plain);
        }
    }

    // The vocabulary has only the plain forms of these marks.
    private static string? PlainMark(int code) => code switch
    {
        '‘' or '’' or '‚' or '‛' or '´' => "'",
        '“' or '”' or '„' or '‟' or '«' or '»' => "\"",
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => "-",
        '…' => "...",
        _ => null,
    };

    private static void AppendLower(Rune rune, StringBuilder plain)
    {
        if (rune.Value == '`') { plain.Append('\''); return; }
        UnicodeCategory category = Rune.GetUnicodeCategory(rune);
        bool dropped = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
        if (!dropped) plain.Append(Rune.ToLowerInvariant(rune).ToString());
    }

    // The arithmetic of chapter 3.12 of the Unicode Standard.
    private const int FirstHangul = 0xAC00, LastHangul = 0xD7A3;

    private static void AppendJamo(int syllable, StringBuilder plain)
    {
        plain.Append((char)(0x1100 + syllable / (21 * 28)));
        plain.Append((char)(0x1161 + syllable / 28 % 21));
        if (syllable % 28 > 0) plain.Append((char)(0x11A7 + syllable % 28));
    }

    private static Dictionary<int, string> ReadDecompositions()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("decompositions.tsv")!;
        using StreamReader reader = new(stream);
        Dictionary<int, string> table = [];
        while (reader.ReadLine() is { } line)
        {
            if (line[0] == '#' || line.StartsWith("code", StringComparison.Ordinal)) continue;
            string[] cells = line.Split('\t');
            string[] codes = cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            table[Hex(cells[0])] = string.Concat(codes.Select(c => new Rune(Hex(c)).ToString()));
        }
        return table;
    }

    private static int Hex(string code) => int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
