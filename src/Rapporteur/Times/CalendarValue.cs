namespace Rapporteur.Times;

/// <summary>A day, month, season, quarter or year of the calendar. Where the text leaves the year open, it hangs on the day of publication.</summary>
/// <param name="Direction">Where it lies if the year is open.</param>
internal sealed record CalendarValue(Direction Direction) : TimeValue
{
    private const int AgainstTense = 2;
    private const int MonthsAround = 18;
    private const int HalfYear = 6;

    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        PartialDate date = PartialDate.Of(match);
        if (date.Day is { } day) return date.Month is { } month ? ResolveDay(date.Year, month, day, published, tense) : DayOfMonth(day, match["WEEKDAY"], published, tense);
        string? year = date.Year is { } y ? Calendar.Year(y) : published is { } p ? OpenYear(date.FirstMonth, p, date.IsQuarter ? Tense.Past : tense) : "XXXX";
        return date.Period is { } period ? $"{year}-{period}" : year;
    }

    private string? ResolveDay(int? year, int month, int day, DateOnly? published, Tense tense)
    {
        if (year is { } y) return Calendar.Day(Calendar.Date(y, month, day));
        if (published is not { } p) return Calendar.Date(2000, month, day) is null ? null : $"XXXX-{month:00}-{day:00}";
        DateOnly[] candidates = [.. Enumerable.Range(p.Year - 4, 9).Select(c => Calendar.Date(c, month, day)).OfType<DateOnly>()];
        // Unless it is much farther, the one that the tense tells.
        return Nearest(candidates.Where(d => Direction switch { Direction.Before => d < p, Direction.After => d > p, _ => true }), p, tense);
    }

    private static string? DayOfMonth(int day, string? weekday, DateOnly? published, Tense tense)
    {
        if (published is not { } p) return $"XXXX-XX-{day:00}";
        DateOnly?[] candidates = [.. Enumerable.Range(-MonthsAround, 2 * MonthsAround + 1).Select(m => p.Year * 12 + p.Month - 1 + m).Select(m => Calendar.Date(m / 12, m % 12 + 1, day))];
        IEnumerable<DateOnly> days = candidates.OfType<DateOnly>().Where(d => tense == Tense.Future ? d >= p : d <= p);
        return Nearest(weekday is null ? days : days.Where(d => (int)d.DayOfWeek == int.Parse(weekday) % 7), p, Tense.Unknown);
    }

    private static string? Nearest(IEnumerable<DateOnly> days, DateOnly published, Tense tense) =>
        Calendar.Day(days.OrderBy(d => Distance(d.DayNumber - published.DayNumber, tense)).Select(d => (DateOnly?)d).FirstOrDefault());

    private static int Distance(int days, Tense tense) =>
        Math.Abs(days) * (days > 0 && tense is Tense.Past or Tense.LikelyPast || days < 0 && tense == Tense.Future ? AgainstTense : 1);

    /// <summary>The year of a month or season that begins with a month: the last one begun, if neither direction nor tense say else.</summary>
    private string? OpenYear(int month, DateOnly published, Tense tense)
    {
        int offset = Direction switch
        {
            Direction.Before => month < published.Month ? 0 : -1,
            Direction.After => month > published.Month ? 0 : 1,
            Direction.Within => 0,
            Direction.Last => -1,
            Direction.Next => 1,
            Direction.From when tense is not Tense.Past => month >= published.Month ? 0 : 1,
            _ when tense is Tense.Future => month >= published.Month ? 0 : 1,
            _ when tense is Tense.Past => month <= published.Month ? 0 : -1,
            _ => month < published.Month - HalfYear ? 1 : month >= published.Month + HalfYear ? -1 : 0,
        };
        return Calendar.Year(published.Year + offset);
    }
}

/// <summary>What a text says of a date.</summary>
/// <param name="Year">The year, if said.</param>
/// <param name="Month">The month, if said.</param>
/// <param name="Day">The day of the month, if said.</param>
/// <param name="Season">The season or quarter, if said, such as SU or Q3.</param>
internal readonly record struct PartialDate(int? Year, int? Month, int? Day, string? Season)
{
    /// <summary>The date in a match of the grammar.</summary>
    public static PartialDate Of(TimeMatch match) => new(
        Number(match["YEAR"] ?? match["SHORTYEAR"]), Number(match["MONTH"] ?? match["MM"]), Number(match["BIGDAY"] ?? match["DAY"] ?? match["DD"] ?? match["ORDINAL"]),
        match["SEASON"] ?? ((match["QUARTER"] ?? match["QDIGIT"]) is { } quarter ? "Q" + quarter : null));

    /// <summary>The part of the year it is, as TIMEX3 writes it.</summary>
    public string? Period => Season ?? (Month is { } month ? month.ToString("00") : null);

    /// <summary>Whether it is a quarter: companies report on the last one, whatever else their future holds.</summary>
    public bool IsQuarter => Season is ['Q', _];

    /// <summary>The month with which it begins, 1 if it is a year.</summary>
    public int FirstMonth => Season switch
    {
        "SP" => 3,
        "SU" => 6,
        "FA" => 9,
        "WI" => 12,
        { } quarter => 3 * (quarter[1] - '0') - 2,
        null => Month ?? 1,
    };

    /// <summary>The day in a year; null if the year is, or has none such.</summary>
    public DateOnly? InYear(int? year) =>
        year is { } y && Month is { } month && Day is { } day ? Calendar.Date(y, month, day) : null;

    private static int? Number(string? digits) => int.TryParse(digits, out int number) ? number : null;
}
