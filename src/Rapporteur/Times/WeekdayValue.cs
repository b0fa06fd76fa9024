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
            Direction.Within => weekday - today,
            _ => tense == Tense.Future ? after : before,
        };
        return Calendar.Day(Calendar.AddDays(day, days));
    }
}
