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
}
