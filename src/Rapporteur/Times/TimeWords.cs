using System.Collections.Frozen;
using Rapporteur.English;

namespace Rapporteur.Times;

/// <summary>A word, number or phrase as the grammar knows it.</summary>
/// <param name="Class">Its class, such as MONTH; a word that stands for itself is its own class, in small letters.</param>
/// <param name="Value">What it adds to a TIMEX3 value, such as 03.</param>
/// <param name="Length">How many atoms it is.</param>
internal readonly record struct TimeWord(string Class, string Value, int Length = 1);

/// <summary>The vocabulary of the grammar of times: the calendar's words, and numbers by their size.</summary>
internal static class TimeWords
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;
    private const int LongestNumber = 8;    // a day without marks, 20240326
    private const int LongestCount = 6;
    private const int FirstOfLastCentury = 40;      // '39 is 2039, '40 is 1940

    private static readonly List<TimeWord> None = [];

    private static readonly FrozenDictionary<string, Entry[]> Entries = Load();

    private static readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>One class of a word.</summary>
    /// <param name="Word">The class and value.</param>
    /// <param name="Capital">Whether it is this only when it begins with a capital.</param>
    /// <param name="Tags">The tags with which it is this; null: any.</param>
    private sealed record Entry(TimeWord Word, bool Capital, string[]? Tags);

    /// <summary>The classes of an atom; none for what the grammar has no use for.</summary>
    /// <param name="form">The atom.</param>
    /// <param name="tag">The universal part-of-speech tag; null where no model has read the text.</param>
    public static List<TimeWord> Of(ReadOnlySpan<char> form, string? tag)
    {
        if (char.IsAsciiDigit(form[0]) && form.Length <= LongestNumber) return Number(form);
        List<TimeWord> words = None;
        if (Lookup.TryGetValue(form is "’" ? "'" : form, out Entry[]? entries))
        {
            bool capital = char.IsUpper(form[0]);
            words = [];
            // Small words in capitals are parts of names (USA TODAY) or of headings; of the calendar's names there is no doubt.
            bool shouted = form.Length > 1 && capital && char.IsUpper(form[1]);
            foreach (Entry e in entries)
            {
                if (e.Capital ? capital : !shouted)
                {
                    if (tag is null || e.Tags is null || Array.IndexOf(e.Tags, tag) >= 0) words.Add(e.Word);
                }
            }
        }
        return words;
    }

    private static List<TimeWord> Number(ReadOnlySpan<char> digits)
    {
        List<TimeWord> words = [];
        int number = int.Parse(digits);
        string twoDigits = number.ToString("00");
        words.Add(new("DIGITS", digits.ToString()));
        if (digits.Length == LongestNumber && $"{digits[..4]}-{digits[4..6]}-{digits[6..]}" is var day && Calendar.ParseDay(day) is not null) words.Add(new("EIGHT", day));
        if (digits.Length > LongestCount) return words;
        words.Add(new("NUMBER", number.ToString()));
        if (digits.Length == 4 && number is >= FirstYear and <= LastYear) words.Add(new("YEAR", digits.ToString()));
        if (digits.Length == 4 && number / 100 <= 23 && number % 100 <= 59) words.Add(new("HHMM", $"{digits[..2]}:{digits[2..]}"));
        if (digits.Length > 2) return words;
        words.Add(new(digits.ToString(), digits.ToString()));
        if (number is >= 1 and <= 12) words.Add(new("MM", twoDigits));
        if (number is >= 1 and <= 31) words.Add(new("DAY", twoDigits));
        if (number is >= 13 and <= 31) words.Add(new("BIGDAY", twoDigits));
        if (digits.Length == 2 && number is >= 1 and <= 31) words.Add(new("DD", twoDigits));
        if (number <= 24) words.Add(new("HOUR", twoDigits));
        if (digits.Length == 1 && number is >= 1 and <= 4) words.Add(new("QDIGIT", digits.ToString()));
        if (digits.Length != 2) return words;
        if (number <= 59) words.AddRange([new("MINUTE", twoDigits), new("SECOND", twoDigits)]);
        if (digits[1] == '0') words.Add(new("YY", digits[..1].ToString()));
        words.Add(new("SHORTYEAR", (number < FirstOfLastCentury ? "20" : "19") + twoDigits));
        return words;
    }

    private static FrozenDictionary<string, Entry[]> Load()
    {
        IEnumerable<(string Form, Entry Entry)> calendar =
            from row in EnglishData.Rows("Times/words.tsv")
            from name in row[1].Split(' ')
            select (row[0], new Entry(new(name, row[2]), row[3] == "Aa", row[4].Length == 0 ? null : row[4].Split('|')));
        IEnumerable<string> literals = TimeRule.All.SelectMany(r => r.Literals).Concat(Tenses.Cues).Distinct();
        return calendar
            .Concat(literals.Select(l => (Form: l, Entry: new Entry(new(l, l), false, null))))
            .GroupBy(w => w.Form, w => w.Entry)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);
    }
}
