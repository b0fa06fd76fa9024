using System.Globalization;
using System.Text.RegularExpressions;

namespace Rapporteur.Times;

/// <summary>A length of time, or how often something comes again, such as P3D, PT2H or PXW.</summary>
/// <param name="Count">How many, X if the text does not tell; null where a number of the text says it.</param>
/// <param name="Unit">D, W, M or Y; null where a word of the text says it.</param>
internal sealed record DurationValue(string? Count, string? Unit) : TimeValue
{
    /// <summary>Reads what stands after the P: NUMBERUNIT, XUNIT, 1D.</summary>
    public static DurationValue Of(string notation)
    {
        string count = notation.StartsWith("NUMBER", StringComparison.Ordinal) ? "" : notation[..1];
        string unit = notation[(count.Length == 0 ? "NUMBER".Length : 1)..];
        return new(count.Length == 0 ? null : count, unit is "UNIT" or "CLOCK" ? null : unit);
    }

    public override string Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        string count = Count ?? match["NUMBER"]!;
        if (Unit is null && match["CLOCKUNIT"] is { } clock) return $"PT{count}{clock[1..]}";
        string unit = Unit ?? match["UNIT"]!;
        return count == "X" ? "PX" + unit.TrimStart('0') : $"P{count}{unit}";
    }
}

/// <summary>Lengths that add up: a year and two months.</summary>
internal sealed record LengthsValue : TimeValue
{
    public override bool Blocks => false;

    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        string days = "", clock = "";
        int before = -1;
        foreach (TimeWord word in match.Words)
        {
            if (word.Value[0] != 'P') continue;
            string[] parts = word.Value[1..].Split('T');
            // From the coarsest to the finest: "two days and two weeks" are two lengths.
            int first = Fineness(parts[0].Length > 0 ? parts[0].First(char.IsAsciiLetter) : ' ', parts.Length > 1 ? parts[1].First(char.IsAsciiLetter) : ' ');
            if (first <= before) return null;
            before = parts.Length > 1 ? Fineness(' ', parts[1][^1]) : Fineness(parts[0][^1], ' ');
            days += parts[0];
            clock += parts.Length > 1 ? parts[1] : "";
        }
        return "P" + days + (clock.Length > 0 ? "T" + clock : "");
    }

    /// <summary>How fine a unit of the calendar is or, where there is none, one of the clock.</summary>
    private static int Fineness(char calendar, char clock) => "YQMWD".IndexOf(calendar) is var unit and >= 0 ? unit : "YQMWD".Length + "HMS".IndexOf(clock);
}

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

/// <summary>A length of time from a given one, such as two days after Friday; as exact as a day if that is one.</summary>
/// <param name="Class">The class of the time; PUBLISHED for the day of publication, AHEAD for it in the future tense.</param>
/// <param name="Sign">-1 before, 1 after.</param>
/// <param name="By">The class of the length.</param>
internal sealed record ShiftValue(string Class, int Sign, string By) : TimeValue
{
    public override bool Blocks => false;

    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        if (!Length.TryParse(match[By]!, out Length length)) return null;
        // "In two years" is a time to come only where the text speaks of what is to come.
        if (Class == "AHEAD" && tense != Tense.Future) return null;
        if (Class is "PUBLISHED" or "AHEAD") return published is { } p ? length.From(p, Sign) : length.Months % 12 == 0 && length.Days == 0 ? "XXXX" : "XXXX-XX-XX";
        string from = match[Class]!;
        if (Calendar.ParseDay(from) is { } day) return length.From(day, Sign);
        return Calendar.ParseMonth(from) is { } month && length.Days == 0 ? Calendar.Month(month, Sign * length.Months)
            : int.TryParse(from, out int year) && length is { Days: 0 } && length.Months % 12 == 0 ? Calendar.Year(year + Sign * length.Months / 12) : null;
    }
}

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
