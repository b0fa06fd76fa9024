namespace Rapporteur.Times;

/// <summary>A weekday of a week that is told: Tuesday of next week.</summary>
internal sealed record InWeekValue : TimeValue
{
    public override bool Blocks => false;

    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense) =>
        Calendar.FirstOfWeek(match["FULLWEEK"]!) is { } monday ? Calendar.Day(Calendar.AddDays(monday, int.Parse(match["WEEKDAY"]!) - 1)) : null;
}

/// <summary>The nth, or the last, day, week, month or quarter of a month or year that is told.</summary>
internal sealed record NthValue : TimeValue
{
    public override bool Blocks => false;

    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        string within = match["FULL"]!;
        if (Calendar.StartOf(within) is not { } first) return null;
        int? nth = int.TryParse(match["ORDINAL"] ?? match["DAY"], out int n) ? n : null;
        bool isYear = within.Length == 4;
        DateOnly end = isYear ? first.AddYears(first.Year < 9999 ? 1 : 0) : first.AddMonths(first.Month < 12 || first.Year < 9999 ? 1 : 0);
        return match["UNIT"] switch
        {
            "D" when nth is { } day => Calendar.Day(Calendar.AddDays(first, day - 1)),
            "D" => Calendar.Day(Calendar.AddDays(end, -1)),
            // The first week is the one with the first Thursday, the last the one with the last.
            "W" => Calendar.Week(Calendar.AddDays(FirstThursday(nth is null ? end : first), 7 * ((nth ?? 0) - 1))),
            "M" when isYear => Calendar.Month(first, (nth ?? 12) - 1),
            "Q" when isYear => Calendar.Quarter(first, (nth ?? 4) - 1),
            _ => null,
        };
    }

    private static DateOnly FirstThursday(DateOnly from) => from.AddDays(((int)DayOfWeek.Thursday - (int)from.DayOfWeek + 7) % 7);
}
