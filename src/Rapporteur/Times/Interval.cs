using System.Globalization;

namespace Rapporteur.Times;

/// <summary>A stretch from one time to another, in the grammar written as <c>2014/2018</c>.</summary>
/// <param name="Begin">The TIMEX3 value of the time with which it begins.</param>
/// <param name="End">The one with which it ends.</param>
internal readonly record struct Interval(string Begin, string End)
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>Reads the grammar's notation; null for what is no interval.</summary>
    public static Interval? Parse(string value) => value.IndexOf('/') is > 0 and var at ? new(value[..at], value[(at + 1)..]) : null;

    /// <summary>From the begin of the first time to that of the last, in the coarsest unit that tells it; null if that is not known or nothing.</summary>
    public string? Length()
    {
        if (ClockOf(Begin) is { } from && ClockOf(End) is { } to)
        {
            int minutes = (int)(to.ToTimeSpan() - from.ToTimeSpan()).TotalMinutes;
            int days = Calendar.ParseDay(Begin) is { } a && Calendar.ParseDay(End) is { } b ? b.DayNumber - a.DayNumber : minutes < 0 ? 1 : 0;
            return Clock(minutes + days * MinutesOfDay);
        }
        if (Calendar.StartOf(Begin) is not { } first || Calendar.StartOf(End) is not { } last || last <= first) return null;
        if (Begin.Length == 4 && End.Length == 4) return $"P{last.Year - first.Year}Y";
        if (Calendar.FirstOfWeek(Begin) is not null && Calendar.FirstOfWeek(End) is not null) return $"P{(last.DayNumber - first.DayNumber) / 7}W";
        // Years, quarters and months begin with a month.
        return Calendar.IsMonths(Begin) && Calendar.IsMonths(End)
            ? $"P{(last.Year - first.Year) * 12 + last.Month - first.Month}M" : $"P{last.DayNumber - first.DayNumber}D";
    }

    private static string? Clock(int minutes) =>
        minutes <= 0 ? null : "PT" + (minutes >= 60 ? $"{minutes / 60}H" : "") + (minutes % 60 > 0 ? $"{minutes % 60}M" : "");

    private static TimeOnly? ClockOf(string value) =>
        value.LastIndexOf('T') is >= 0 and var t && TimeOnly.TryParse(value.AsSpan(t + 1), CultureInfo.InvariantCulture, out TimeOnly clock) ? clock : null;

    public override string ToString() => $"{Begin}/{End}";
}
