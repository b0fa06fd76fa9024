namespace Rapporteur.Times;

/// <summary>How a rule's match gets its TIMEX3 value; the notation is described in English/Times/rules.tsv.</summary>
internal abstract record TimeValue
{
    private const string NightPart = "TNI";
    private const string AnyPart = "TPART";

    /// <summary>The value; null if there is no such time, as there is no February 30.</summary>
    /// <param name="match">What was found.</param>
    /// <param name="published">The day of publication; null if unknown: then what hangs on it is written with X.</param>
    /// <param name="tense">On which side of that day the time lies, where the text tells.</param>
    public abstract string? Resolve(TimeMatch match, DateOnly? published, Tense tense);

    /// <summary>Reads the notation of a value.</summary>
    public static TimeValue Parse(string notation)
    {
        string part = notation.EndsWith(AnyPart, StringComparison.Ordinal) ? AnyPart : notation.EndsWith(NightPart, StringComparison.Ordinal) ? NightPart : "";
        if (part.Length > 0) return new DayPartValue(Parse(notation[..^part.Length]), part == NightPart ? NightPart : null);
        if (notation.Length == 0) return new NoValue();
        if (notation.EndsWith("_REF", StringComparison.Ordinal)) return new FixedValue(notation);
        if (notation[1..] == "WEEKEND") return new WeekendValue(DirectionOf(notation[0]));
        if (notation[1..] == "WEEKDAY") return new WeekdayValue(DirectionOf(notation[0]));
        return notation[0] switch
        {
            '~' or '<' or '>' or '^' or '=' => new CalendarValue(DirectionOf(notation[0])),
            '+' or '-' when notation.Contains("UNIT", StringComparison.Ordinal) =>
                new OffsetValue(notation[0] == '-' ? -1 : 1, char.IsDigit(notation[1]) ? notation[1] - '0' : null, null),
            '+' or '-' => new OffsetValue(notation[0] == '-' ? -1 : 1, notation[1] - '0', notation[2..]),
            'P' => new DurationValue(notation[1] == 'N' ? null : notation[1..2], notation.Length == 3 ? notation[2..] : null),
            'D' => new DecadeValue(""),
            '1' => new DecadeValue(notation[..2]),
            _ => new CalendarValue(Direction.Near),
        };
    }

    private static Direction DirectionOf(char sign) => sign switch
    {
        '<' => Direction.Before,
        '>' => Direction.After,
        '^' => Direction.From,
        '=' => Direction.Within,
        _ => Direction.Near,
    };
}

/// <summary>Where a time that leaves something open lies, seen from the day of publication.</summary>
internal enum Direction
{
    /// <summary>The nearest one, or as the tense has it.</summary>
    Near,

    /// <summary>The last one before it.</summary>
    Before,

    /// <summary>The first one after it.</summary>
    After,

    /// <summary>The first one on or after it.</summary>
    From,

    /// <summary>The one of its own year or week.</summary>
    Within,
}

/// <summary>A day's part, such as 2024-03-26TNI.</summary>
/// <param name="Day">The value of the day.</param>
/// <param name="Part">The part where the rule says it; null where a word of the text does.</param>
internal sealed record DayPartValue(TimeValue Day, string? Part) : TimeValue
{
    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense) =>
        Day.Resolve(match, published, tense) + (Part ?? "T" + match["PART"]);
}

/// <summary>A length of time, or how often something comes again, such as P3D, PT2H or PXW.</summary>
/// <param name="Count">How many, X if the text does not tell; null where a number of the text says it.</param>
/// <param name="Unit">D, W, M or Y; null where a word of the text says it.</param>
internal sealed record DurationValue(string? Count, string? Unit) : TimeValue
{
    public override string Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        string count = Count ?? match["NUMBER"]!;
        return match["CLOCKUNIT"] is { } clock ? $"PT{count}{clock[1..]}" : $"P{count}{Unit ?? match["UNIT"]}";
    }
}

/// <summary>A value that the rule gives as it stands, such as PRESENT_REF.</summary>
/// <param name="Value">The value.</param>
internal sealed record FixedValue(string Value) : TimeValue
{
    public override string Resolve(TimeMatch match, DateOnly? published, Tense tense) => Value;
}

/// <summary>What only looks like a time.</summary>
internal sealed record NoValue : TimeValue
{
    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense) => null;
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

/// <summary>So many days, weeks, months or years from the day of publication, as exact as the unit.</summary>
/// <param name="Sign">-1 before, 1 after.</param>
/// <param name="Count">How many; null where a number of the text says it.</param>
/// <param name="Unit">D, W, M or Y; null where a word of the text says it.</param>
internal sealed record OffsetValue(int Sign, int? Count, string? Unit) : TimeValue
{
    private const int Farthest = 9000;

    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        string unit = Unit ?? match["UNIT"] ?? Literal(match);
        int count = Sign * (Count ?? int.Parse(match["NUMBER"]!));
        if (Math.Abs(count) > Farthest) return null;
        if (published is not { } day) return unit switch { "D" => "XXXX-XX-XX", "W" => "XXXX-WXX", "M" => "XXXX-XX", _ => "XXXX" };
        return unit switch
        {
            "D" => Calendar.Day(Calendar.AddDays(day, count)),
            "W" => Calendar.Week(Calendar.AddDays(day, 7 * count)),
            "M" => Calendar.Month(day, count),
            _ => Calendar.Year(day.Year + count),
        };
    }

    private static string Literal(TimeMatch match) => Array.Exists(match.Words, w => w.Class == "week") ? "W" : "M";
}
