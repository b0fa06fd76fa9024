namespace Rapporteur.Times;

/// <summary>A day named by its weekday; Monday is 1.</summary>
/// <param name="Direction">Where it lies, seen from the day of publication; nearest is the last one, that day included.</param>
internal sealed record WeekdayValue(Direction Direction) : TimeValue
{
    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        int weekday = int.Parse(match["WEEKDAY"]!);
        if (published is not { } day) return $"XXXX-WXX-{weekday}";
        int today = ((int)day.DayOfWeek + 6) % 7 + 1;
        int after = (weekday - today + 7) % 7;      // 0 to 6 days from the day of publication
        int before = after == 0 ? 0 : after - 7;
        int days = Direction switch
        {
            Direction.Before => after - 7,
            Direction.After => after == 0 ? 7 : after,
            Direction.From => after,
            Direction.Within => weekday - today,
            Direction.Last => weekday - today - 7,
            Direction.Next => weekday - today + 7,
            _ => tense == Tense.Future ? after : before,
        };
        return Calendar.Day(Calendar.AddDays(day, days));
    }
}

/// <summary>A Saturday and Sunday, such as 2024-W12-WE.</summary>
/// <param name="Direction">Where it lies, seen from the day of publication; nearest is the last one begun.</param>
internal sealed record WeekendValue(Direction Direction) : TimeValue
{
    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        if (published is not { } day) return "XXXX-WXX-WE";
        bool begun = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        int weeks = Direction == Direction.After ? 1 : tense == Tense.Future || (begun && Direction != Direction.Before) ? 0 : -1;
        return Calendar.Week(Calendar.AddDays(day, 7 * weeks)) is { } week ? week + "-WE" : null;
    }
}
