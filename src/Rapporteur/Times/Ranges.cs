namespace Rapporteur.Times;

/// <summary>The length between two times that share a month or a year: March 14-18, June to August 1992, Nov. 18-Dec. 19, 2015.</summary>
internal sealed record PartsValue : TimeValue
{
    public override bool Blocks => false;

    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        int[] months = Numbers(match, "MONTH"), days = [.. Numbers(match, "DAY", "ORDINAL")];
        if (days.Length == 0) return months[0] == months[1] ? null : $"P{(months[1] - months[0] + 12) % 12}M";
        if (months.Length < 2) return days[1] > days[0] ? $"P{days[1] - days[0]}D" : null;
        int year = int.Parse(match["YEAR"]!);
        return Calendar.Date(year, months[0], days[0]) is { } first && Calendar.Date(year, months[1], days[1]) is { } last && last > first
            ? $"P{last.DayNumber - first.DayNumber}D" : null;
    }

    private static int[] Numbers(TimeMatch match, params string[] classes) =>
        [.. match.Words.Where(w => classes.Contains(w.Class)).Select(w => int.Parse(w.Value))];
}

/// <summary>From one time to another, as the length between them, such as P4Y.</summary>
internal sealed record RangeValue : TimeValue
{
    public override bool Blocks => false;

    private static string Clock(TimeWord hour) => $"T{int.Parse(hour.Value) % 24:00}:00";

    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        TimeWord[] ends = [.. match.Words.Where(w => char.IsUpper(w.Class[0]))];
        bool open = ends[0].Class is "HOUR" or "BARECLOCK" or "SHORTCLOCK";     // the half of the day is that of the end
        return Length.Between(ends[0].Class == "HOUR" ? Clock(ends[0]) : ends[0].Value, ends[^1].Class == "HOUR" ? Clock(ends[^1]) : ends[^1].Value, open);
    }
}
