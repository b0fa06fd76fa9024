namespace Rapporteur.Times;

/// <summary>
/// A feast, told by its rule in words.tsv: <c>12-25</c> a day of the calendar, <c>11-4-4</c> the fourth Thursday of November,
/// <c>E-2</c> two days before Easter Sunday.
/// </summary>
/// <param name="Direction">Where it lies if the year is open.</param>
internal sealed record HolidayValue(Direction Direction) : TimeValue
{
    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        string rule = match["HOLIDAY"]!;
        if (match["YEAR"] is { } said) return Calendar.Day(In(int.Parse(said), rule));
        if (published is not { } p) return rule.Length == 5 && rule[2] == '-' && rule[0] != 'E' ? "XXXX-" + rule : "XXXX-XX-XX";
        IEnumerable<DateOnly> days = Enumerable.Range(p.Year - 2, 5).Select(y => In(y, rule)).OfType<DateOnly>();
        days = Direction switch { Direction.Before => days.Where(d => d < p), Direction.After => days.Where(d => d > p), _ => days };
        DateOnly[] sorted = [.. days.OrderBy(d => Math.Abs(d.DayNumber - p.DayNumber))];
        return sorted.Length == 0 ? null : Calendar.Day(sorted[0]);
    }

    private static DateOnly? In(int year, string rule)
    {
        string[] parts = rule.Split('-', '+');
        if (parts[0] == "E") return Easter(year) is { } easter ? Calendar.AddDays(easter, int.Parse(rule.AsSpan(1))) : null;
        int month = int.Parse(parts[0]);
        if (parts.Length == 2) return Calendar.Date(year, month, int.Parse(parts[1]));
        int nth = int.Parse(parts[1]), weekday = int.Parse(parts[2]) % 7;
        if (Calendar.Date(year, month, 1) is not { } first) return null;
        DateOnly day = first.AddDays((weekday - (int)first.DayOfWeek + 7) % 7 + 7 * (nth - 1));
        return day.Month == month ? day : day.AddDays(-7);
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876.</summary>
    private static DateOnly? Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return Calendar.Date(year, days / 31, days % 31 + 1);
    }
}

/// <summary>The weekend next to a feast: before it if that is a Monday or Tuesday, else of its week.</summary>
internal sealed record HolidayWeekendValue : TimeValue
{
    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        string? feast = new HolidayValue(Direction.Near).Resolve(match, published, tense);
        if (feast is null || Calendar.ParseDay(feast) is not { } day) return feast is null ? null : "XXXX-WXX-WE";
        return Calendar.Week(Calendar.AddDays(day, day.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday ? -2 : 0)) is { } week ? week + "-WE" : null;
    }
}
