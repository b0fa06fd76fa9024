using System.Text.RegularExpressions;

namespace Rapporteur.Times;

/// <summary>How a rule's match gets its value; the notation is described in English/Times/rules.tsv.</summary>
internal abstract partial record TimeValue
{
    /// <summary>The value; null if there is no such time, as there is no February 30, or if it hangs on other times of the text.</summary>
    /// <param name="match">What was found.</param>
    /// <param name="published">The day of publication; null if unknown: then what hangs on it is written with X.</param>
    /// <param name="tense">On which side of that day the time lies, where the text tells.</param>
    public abstract string? Resolve(TimeMatch match, DateOnly? published, Tense tense);

    /// <summary>The value in its place in the text, which what hangs on other times of it has only there.</summary>
    /// <param name="match">What was found.</param>
    /// <param name="value">Its value as it stands alone.</param>
    /// <param name="before">The values of the dates before it in the text, the last one last.</param>
    /// <param name="published">The day of publication; null if unknown.</param>
    public virtual string? InText(TimeMatch match, string? value, List<string> before, DateOnly? published) => value;

    /// <summary>Whether a match without a value keeps others away.</summary>
    public virtual bool Blocks => true;

    [GeneratedRegex(@"^(XXXX.*|PT\d.*|T\d.*|\d\d-\d\d|\d+-\d-\d|E[+-]\d+)$")]
    private static partial Regex AsItStands();

    [GeneratedRegex(@"^\{(\w+)\}([+-])\{(\w+)\}$")]
    private static partial Regex Shift();

    /// <summary>Reads the notation of a value.</summary>
    public static TimeValue Parse(string notation)
    {
        if (notation.Length == 0) return new NoValue();
        if (notation.Split('&') is [var left, var right]) return new JoinedValue(Parse(left), new TemplateValue(right));
        if (Shift().Match(notation) is { Success: true } shift) return new ShiftValue(shift.Groups[1].Value, shift.Groups[2].Value == "-" ? -1 : 1, shift.Groups[3].Value);
        if (notation.Contains('{')) return new TemplateValue(notation);
        if (AsItStands().IsMatch(notation)) return new FixedValue(notation);
        return notation switch
        {
            "RANGE" => new RangeValue(),
            "CLOCK" => new ClockValue(1),
            "TOCLOCK" => new ClockValue(-1),
            "SUM" => new SumValue(1),
            "CENTURY" => new SumValue(100),
            "CENTURYNAME" => new CenturyValue(),
            "PARTS" => new PartsValue(),
            "HOLIDAYWEEKEND" => new HolidayWeekendValue(),
            "INWEEK" => new InWeekValue(),
            "NTH" => new NthValue(),
            "LENGTHS" => new LengthsValue(),
            _ => ParseDay(notation),
        };
    }

    private static TimeValue ParseDay(string notation)
    {
        if (notation.EndsWith("_REF", StringComparison.Ordinal)) return new FixedValue(notation);
        Direction direction = notation.StartsWith("<<", StringComparison.Ordinal) ? Direction.Last
            : notation.StartsWith(">>", StringComparison.Ordinal) ? Direction.Next : DirectionOf(notation[0]);
        return (notation[0], notation[1..].TrimStart('<', '>')) switch
        {
            ('@', var what) => new ReferenceValue(what.Length > 1 ? int.Parse(what[..^1]) : 0, what[^1]),
            (_, "WEEKEND") => new WeekendValue(direction),
            (_, "WEEKDAY") => new WeekdayValue(direction),
            (_, "HOLIDAY") => new HolidayValue(direction),
            ('~' or '<' or '>' or '^' or '=', _) => new CalendarValue(direction),
            ('+' or '-', var what) => OffsetValue.Of(notation[0] == '-' ? -1 : 1, what),
            ('P', var what) => DurationValue.Of(what),
            ('D', _) => new DecadeValue(""),
            ('1', _) => new DecadeValue(notation[..2]),
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

    /// <summary>The one of the year or week before.</summary>
    Last,

    /// <summary>The one of the year or week after.</summary>
    Next,
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

/// <summary>A text with the values of classes in it, such as <c>XXXX-WXX-{WEEKDAY}</c>.</summary>
/// <param name="Notation">The text, each class in braces.</param>
internal sealed record TemplateValue(string Notation) : TimeValue
{
    private readonly string[] pieces = Notation.Split('{', '}');

    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        string value = pieces[0];
        for (int i = 1; i < pieces.Length; i += 2)
        {
            if (match[pieces[i]] is not { } part) return null;
            value += part + pieces[i + 1];
        }
        return value;
    }
}

/// <summary>A day and its part or the time on the clock, such as 2024-03-26TNI.</summary>
/// <param name="Day">The day.</param>
/// <param name="Within">What is within it.</param>
internal sealed record JoinedValue(TimeValue Day, TimeValue Within) : TimeValue
{
    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense) =>
        Day.Resolve(match, published, tense) is { } day && Within.Resolve(match, published, tense) is { } within ? day + within : null;

    public override string? InText(TimeMatch match, string? value, List<string> before, DateOnly? published) =>
        value ?? (Day.InText(match, null, before, published) is { } day && Within.Resolve(match, published, Tense.Unknown) is { } within ? day + within : null);
}
