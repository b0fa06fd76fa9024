using System.Collections.Frozen;
using Rapporteur.English;

namespace Rapporteur.Times;

/// <summary>A word or number as the grammar knows it.</summary>
/// <param name="Class">Its class, such as MONTH; a word that stands for itself is its own class, in small letters.</param>
/// <param name="Value">What it adds to a TIMEX3 value, such as 03.</param>
/// <param name="Capital">Whether it is this only when it begins with a capital.</param>
internal sealed record TimeWord(string Class, string Value, bool Capital = false);

/// <summary>The vocabulary of the grammar of times: the calendar's words, and numbers by their size.</summary>
internal static class TimeWords
{
    private const int FirstYear = 1000;
    private const int LastYear = 2099;
    private const int LongestNumber = 6;

    private static readonly string[] OrdinalEndings = ["st", "nd", "rd", "th"];

    private static readonly FrozenDictionary<string, TimeWord[]> Words = Load();

    private static readonly FrozenDictionary<string, TimeWord[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The classes of an atom; none for what the grammar has no use for.</summary>
    public static TimeWord[] ClassesOf(ReadOnlySpan<char> form)
    {
        if (char.IsAsciiDigit(form[0])) return form.Length <= LongestNumber ? NumberClasses(form) : [];
        if (!Lookup.TryGetValue(form, out TimeWord[]? words)) return [];
        if (!char.IsUpper(form[0])) return Array.Exists(words, w => w.Capital) ? Array.FindAll(words, w => !w.Capital) : words;
        // Small words in capitals are parts of names (USA TODAY) or of headings; of the calendar's names there is no doubt.
        return form.Length > 1 && char.IsUpper(form[1]) ? Array.FindAll(words, w => w.Capital) : words;
    }

    private static TimeWord[] NumberClasses(ReadOnlySpan<char> digits)
    {
        int number = int.Parse(digits);
        List<TimeWord> classes = [new("NUMBER", number.ToString())];
        string twoDigits = number.ToString("00");
        if (digits.Length == 4 && number is >= FirstYear and <= LastYear) classes.Add(new("YEAR", digits.ToString()));
        if (digits.Length > 2) return [.. classes];
        if (number is >= 1 and <= 12) classes.Add(new("MM", twoDigits));
        if (number is >= 1 and <= 31) classes.Add(new("DAY", twoDigits));
        if (number is >= 13 and <= 31) classes.Add(new("BIGDAY", twoDigits));
        if (digits.Length == 2 && number is >= 1 and <= 31) classes.Add(new("DD", twoDigits));
        if (digits.Length == 2 && digits[1] == '0') classes.Add(new("YY", digits[..1].ToString()));
        return [.. classes];
    }

    private static FrozenDictionary<string, TimeWord[]> Load()
    {
        IEnumerable<(string Form, TimeWord Word)> calendar =
            from row in EnglishData.Rows("Times/words.tsv")
            from name in row[1].Split(' ')
            select (row[0], new TimeWord(name, row[2], row[3] == "Aa"));
        IEnumerable<string> literals = TimeRule.All.SelectMany(r => r.Literals).Concat(Tenses.Cues).Distinct();
        return calendar
            .Concat(OrdinalEndings.Select(e => (Form: e, Word: new TimeWord("TH", e))))
            .Concat(literals.Select(l => (Form: l, Word: new TimeWord(l, l))))
            .GroupBy(w => w.Form, w => w.Word)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);
    }
}
