namespace Rapporteur.Times;

/// <summary>
/// From one date to another, on both sides of a word of class TO. What one side leaves open it has from the other: from May to October 2020,
/// March 14-18.
/// </summary>
internal sealed record RangeValue : TimeValue
{
    private const int DaysOfWeek = 7;

    public override bool Blocks => false;

    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        int to = Array.FindIndex(match.Words, w => w.Class is "TO" or "and");
        TimeWord[] first = match.Words[..to], last = match.Words[(to + 1)..];
        string? end = Whole(last), begin = Whole(first) ?? (end is null ? null : Before(end, first));
        if (end is null && begin is null) begin = CalendarValue.Nearest.Resolve(match with { Words = [.. first, .. last.Where(w => w.Class == "YEAR")] }, published, tense);
        end ??= begin is null ? null : DayOf(begin, last);
        return begin is not null && end is not null && InOrder(begin, end) is { } interval && interval.Length() is not null ? interval.ToString() : null;
    }

    private static string? Whole(TimeWord[] side)
    {
        foreach (TimeWord word in side)
        {
            if (word.Class.StartsWith("FULL", StringComparison.Ordinal)) return word.Value;
        }
        return null;
    }

    private static int? Number(TimeWord[] side, params string[] classes)
    {
        foreach (TimeWord word in side)
        {
            if (Array.Exists(classes, c => word.Class.StartsWith(c, StringComparison.Ordinal))) return int.Parse(word.Value);
        }
        return null;
    }

    /// <summary>The last month or day that is so called before an end.</summary>
    private static string? Before(string end, TimeWord[] side)
    {
        if (Calendar.StartOf(end) is not { } last) return null;
        int? month = Number(side, "MONTH", "MM"), day = Number(side, "DAY", "ORDINAL");
        int year = month > last.Month ? last.Year - 1 : last.Year;
        return day is { } d ? Calendar.Day(Calendar.Date(year, month ?? last.Month, d))
            : month is { } m && Calendar.Year(year) is { } y ? $"{y}-{m:00}" : null;
    }

    /// <summary>A day in the month of another.</summary>
    private static string? DayOf(string begin, TimeWord[] side) =>
        Calendar.ParseDay(begin) is { } first && Number(side, "DAY", "ORDINAL") is { } day ? Calendar.Day(Calendar.Date(first.Year, first.Month, day)) : null;

    /// <summary>An end that was taken for one too early, as from Monday to Friday on a Sunday, is the one of the next week or year.</summary>
    private static Interval? InOrder(string begin, string end)
    {
        if (Calendar.StartOf(begin) is not { } first || Calendar.StartOf(end) is not { } last) return null;
        if (last > first) return new(begin, end);
        if (Calendar.ParseDay(end) is not null && first.DayNumber - last.DayNumber < DaysOfWeek) end = Calendar.Day(Calendar.AddDays(last, DaysOfWeek))!;
        else if (end.Length > 4 && Calendar.Year(last.Year + 1) is { } next) end = next + end[4..];
        return end is null ? null : new(begin, end);
    }
}

/// <summary>From one time on the clock to another: seven to nine. A time that leaves the half of the day open is in the half that makes it shortest.</summary>
internal sealed record ClockRangeValue : TimeValue
{
    private const int HalfDay = 12;

    public override bool Blocks => false;

    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        TimeWord[] ends = [.. match.Words.Where(w => w.Class is "CLOCK" or "OPENCLOCK")];
        TimeOnly begin = Clock(ends[0]), end = Clock(ends[^1]);
        bool isOpenBegin = ends[0].Class == "OPENCLOCK" && begin.Hour <= HalfDay, isOpenEnd = ends[^1].Class == "OPENCLOCK" && end.Hour <= HalfDay;
        if (isOpenEnd && Lasts(begin, end.AddHours(HalfDay)) < Lasts(begin, end)) end = end.AddHours(HalfDay);
        else if (isOpenBegin && !isOpenEnd && Lasts(begin.AddHours(HalfDay), end) < Lasts(begin, end)) begin = begin.AddHours(HalfDay);
        return begin == end ? null : new Interval($"T{begin:HH:mm}", $"T{end:HH:mm}").ToString();

        static TimeOnly Clock(TimeWord word) => TimeOnly.Parse(word.Value.AsSpan(1).StartsWith("24") ? "00" + word.Value.AsSpan(3).ToString() : word.Value[1..]);

        // A day is longer than no time at all.
        static TimeSpan Lasts(TimeOnly begin, TimeOnly end) => end == begin ? TimeSpan.FromDays(1) : end - begin;
    }
}

/// <summary>From one time on the clock to another on a day that is told.</summary>
internal sealed record DayRangeValue : TimeValue
{
    public override bool Blocks => false;

    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        if (match["CLOCK"] is not { } clocks || Interval.Parse(clocks) is not { } range) return null;
        string day = match["FULLDAY"] ?? match["FULLPART"]![..^"TMO".Length];
        string? last = TimeOnly.Parse(range.End.AsSpan(1)) > TimeOnly.Parse(range.Begin.AsSpan(1)) ? day
            : Calendar.ParseDay(day) is { } d ? Calendar.Day(Calendar.AddDays(d, 1)) : null;
        return last is null ? null : new Interval(day + range.Begin, last + range.End).ToString();
    }
}
