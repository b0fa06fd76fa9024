using Rapporteur.English;
using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>The closed classes a word may belong to, and the kinds of punctuation marks.</summary>
[Flags]
internal enum WordClasses
{
    None = 0,
    Determiner = 1 << 0,
    SubjectPronoun = 1 << 1,
    PluralPronoun = 1 << 2,
    ObjectPronoun = 1 << 3,
    Relative = 1 << 4,
    Possessive = 1 << 5,
    Auxiliary = 1 << 6,
    Be = 1 << 7,
    Modal = 1 << 8,
    Negation = 1 << 9,
    Adverb = 1 << 10,
    Conjunction = 1 << 11,
    Complementizer = 1 << 12,
    Subordinator = 1 << 13,
    Preposition = 1 << 14,
    Day = 1 << 15,
    Statement = 1 << 16,
    Capital = 1 << 17,
    Comma = 1 << 18,
    Stop = 1 << 19,
    Colon = 1 << 20,
    Mark = 1 << 21,
    Quotation = 1 << 22,
    Dash = 1 << 23,
    FirstPerson = 1 << 24,
}

/// <summary>Looks words up in the table of closed classes.</summary>
internal static class WordClass
{
    private static readonly Dictionary<string, WordClasses> Table = Load();
    private static readonly Dictionary<string, WordClasses>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The classes of a token by its form alone.</summary>
    public static WordClasses Of(string text, Span token)
    {
        ReadOnlySpan<char> word = text.AsSpan(token.Begin, token.Length);
        Lookup.TryGetValue(word, out WordClasses classes);
        if (char.IsUpper(word[0])) classes |= WordClasses.Capital;
        if (char.IsLetterOrDigit(word[^1])) return word.EndsWith("ly", StringComparison.Ordinal) ? classes | WordClasses.Adverb : classes;
        return classes | word[^1] switch
        {
            ',' => WordClasses.Comma | WordClasses.Mark,
            '?' or '!' or '…' => WordClasses.Stop | WordClasses.Mark,
            '.' => word.Length == 1 || word[0] == '.' ? WordClasses.Stop | WordClasses.Mark : WordClasses.None,
            '—' or '–' or '-' => WordClasses.Dash | WordClasses.Colon | WordClasses.Mark,
            ':' or ';' or '(' or ')' => WordClasses.Colon | WordClasses.Mark,
            _ => WordClasses.None,
        };
    }

    /// <summary>The words of a class.</summary>
    public static IEnumerable<string> All(WordClasses wanted) => Table.Where(p => (p.Value & wanted) != 0).Select(p => p.Key);

    private static Dictionary<string, WordClasses> Load()
    {
        Dictionary<string, WordClasses> table = new(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in EnglishData.Rows("function-words.tsv"))
        {
            table[row[0]] = table.GetValueOrDefault(row[0]) | Enum.Parse<WordClasses>(row[1].Replace("-", ""), ignoreCase: true);
        }
        return table;
    }
}
