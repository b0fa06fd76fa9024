using System.Globalization;
using System.Text.RegularExpressions;

namespace Rapporteur.Times;

/// <summary>A length of time in the units of the calendar.</summary>
/// <param name="Months">Its months, twelve a year.</param>
/// <param name="Days">Its days, seven a week.</param>
internal readonly partial record struct Length(int Months, int Days)
{
    private const int Most = 100_000;

    [GeneratedRegex(@"(\d{1,6})([YQMWD])")]
    private static partial Regex Part();

    /// <summary>Reads a TIMEX3 length; false for one of hours, of a broken or an open number.</summary>
    public static bool TryParse(string duration, out Length length)
    {
        int months = 0, days = 0, read = 1;
        foreach (Match part in Part().Matches(duration))
        {
            int count = int.Parse(part.Groups[1].Value);
            read += part.Length;
            if (part.Groups[2].Value is "D" or "W") days += count * (part.Groups[2].Value == "W" ? 7 : 1);
            else months += count * part.Groups[2].Value switch { "Y" => 12, "Q" => 3, _ => 1 };
        }
        length = new(months, days);
        return read == duration.Length && months < Most && days < Most;
    }

    /// <summary>The day that lies so far from another.</summary>
    public string? From(DateOnly day, int sign)
    {
        string? month = Calendar.Month(day, sign * Months);
        if (month is null || Calendar.ParseMonth(month) is not { } first) return null;
        DateOnly moved = first.AddDays(Math.Min(day.Day, DateTime.DaysInMonth(first.Year, first.Month)) - 1);
        return Calendar.Day(Calendar.AddDays(moved, sign * Days));
    }

    /// <summary>The length between two times of the same fineness; null if it is none or not known.</summary>
    /// <param name="begin">The first time.</param>
    /// <param name="end">The last one.</param>
    /// <param name="halfDay">Whether the first is an hour of either half of the day.</param>
    public static string? Between(string begin, string end, bool halfDay)
    {
        if (ClockOf(begin) is { } from && ClockOf(end) is { } to)
        {
            int turn = (halfDay ? 12 : 24) * 60;
            int minutes = ((to - from) % turn + turn) % turn;
            return minutes == 0 ? null : "PT" + (minutes >= 60 ? $"{minutes / 60}H" : "") + (minutes % 60 > 0 ? $"{minutes % 60}M" : "");
        }
        if (Calendar.ParseDay(begin) is { } first && Calendar.ParseDay(end) is { } last && last > first) return $"P{last.DayNumber - first.DayNumber}D";
        if (Calendar.ParseMonth(begin) is { } a && Calendar.ParseMonth(end) is { } b && b > a) return $"P{(b.Year - a.Year) * 12 + b.Month - a.Month}M";
        return begin.Length == 4 && end.Length == 4 && int.TryParse(begin, out int year) && int.TryParse(end, out int later) && later > year ? $"P{later - year}Y" : null;
    }

    private static int? ClockOf(string value)
    {
        int t = value.LastIndexOf('T');
        return t >= 0 && TimeOnly.TryParse(value.AsSpan(t + 1), CultureInfo.InvariantCulture, out TimeOnly clock) ? clock.Hour * 60 + clock.Minute : null;
    }
}
