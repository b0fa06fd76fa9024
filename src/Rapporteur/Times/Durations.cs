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
