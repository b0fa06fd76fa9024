namespace Rapporteur.Times;

/// <summary>So many days, weeks, months or years from the day of publication, as exact as the unit.</summary>
/// <param name="Sign">-1 before, 1 after.</param>
/// <param name="Count">How many; null where a number of the text says it.</param>
/// <param name="Unit">D, W, M, Q or Y; null where a word of the text says it.</param>
internal sealed record OffsetValue(int Sign, int? Count, string? Unit) : TimeValue
{
    private const int Farthest = 9000;

    /// <summary>Reads what stands after the sign: 1D, 1UNIT, NUMBERUNIT.</summary>
    public static OffsetValue Of(int sign, string notation) =>
        new(sign, char.IsDigit(notation[0]) ? notation[0] - '0' : null, notation.EndsWith("UNIT", StringComparison.Ordinal) ? null : notation[^1..]);

    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        string unit = Unit ?? match["UNIT"]!;
        if (!(Count is { } given || int.TryParse(match["NUMBER"], out given)) || given > Farthest) return null;
        // A decade is 0Y, ten times a year.
        int count = Sign * given * (unit.Length == 1 ? 1 : unit.Length == 2 ? 10 : 100);
        return published is { } day ? From(day, count, unit[^1]) : unit[^1] switch { 'D' => "XXXX-XX-XX", 'W' => "XXXX-WXX", 'M' => "XXXX-XX", 'Q' => "XXXX-QX", _ => "XXXX" };
    }

    /// <summary>So many units from a day; E is a decade, C a century.</summary>
    public static string? From(DateOnly day, int count, char unit) => unit switch
    {
        'D' => Calendar.Day(Calendar.AddDays(day, count)),
        'W' => Calendar.Week(Calendar.AddDays(day, 7 * count)),
        'M' => Calendar.Month(day, count),
        'Q' => Calendar.Quarter(day, count),
        'E' => Calendar.Year(day.Year + 10 * count)?[..3],
        'C' => Calendar.Year(day.Year + 100 * count)?[..2],
        _ => Calendar.Year(day.Year + count),
    };
}

/// <summary>Ten years, such as 199.</summary>
/// <param name="Century">The first two digits where the text leaves them out; else empty.</param>
internal sealed record DecadeValue(string Century) : TimeValue
{
    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        if (Century.Length > 0) return Century + (match["YY"] ?? match["TENS"]);
        return match["YEAR"] is { } year && year[^1] == '0' ? year[..3] : null;
    }
}

/// <summary>A hundred years, such as 18 for the 19th century.</summary>
internal sealed record CenturyValue : TimeValue
{
    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense) => $"{int.Parse(match["DAY"] ?? match["ORDINAL"]!) - 1:00}";
}
