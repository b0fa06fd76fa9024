using System.Globalization;
using System.Text.RegularExpressions;

namespace Rapporteur.Times;

/// <summary>Days, weeks, months and years as TIMEX3 writes them; null for what lies outside the years 1 to 9999.</summary>
internal static partial class Calendar
{
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Week(DateOnly? day) => day is { } d
        ? $"{ISOWeek.GetYear(d.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(d.ToDateTime(default)):00}" : null;

    public static string? Month(DateOnly day, int months)
    {
        int month = day.Year * 12 + day.Month - 1 + months;
        return Year(month / 12) is { } year && month > 0 ? $"{year}-{month % 12 + 1:00}" : null;
    }

    public static string? Quarter(DateOnly day, int quarters)
    {
        int quarter = day.Year * 4 + (day.Month - 1) / 3 + quarters;
        return Year(quarter / 4) is { } year && quarter > 0 ? $"{year}-Q{quarter % 4 + 1}" : null;
    }

    public static string? Year(int year) => year is >= 1 and <= 9999 ? $"{year:0000}" : null;

    public static DateOnly? AddDays(DateOnly day, int days) =>
        day.DayNumber + days is var number && number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : null;

    /// <summary>The day; null if the calendar has none such.</summary>
    public static DateOnly? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    /// <summary>The day that a value is, or in which it lies; null if it is none.</summary>
    public static DateOnly? ParseDay(string value) =>
        value.Length >= 10 && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", out DateOnly day) ? day : null;

    /// <summary>The first day of a value that is a month; null if it is none.</summary>
    public static DateOnly? ParseMonth(string value) =>
        DateOnly.TryParseExact(value + "-01", "yyyy-MM-dd", out DateOnly day) ? day : null;

    /// <summary>The day, or the first one of the month or year, that a value is; null if it is none of these.</summary>
    public static DateOnly? StartOf(string value) =>
        ParseDay(value) ?? ParseMonth(value) ?? (value.Length == 4 && int.TryParse(value, out int year) ? Date(year, 1, 1) : null);

    /// <summary>The Monday of a value that is a week; null if it is none.</summary>
    public static DateOnly? FirstOfWeek(string value) =>
        value.Length == 8 && int.TryParse(value[..4], out int year) && int.TryParse(value[6..], out int week) && week is >= 1 and <= 53 && year is >= 1 and < 9999
            ? DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)) : null;

    /// <summary>Whether a value is a day, week, month or year, as the class by which rules name it; null if it is none.</summary>
    public static string? Fineness(string value) =>
        DayForm().IsMatch(value) ? "FULLDAY" : WeekForm().IsMatch(value) ? "FULLWEEK" : MonthForm().IsMatch(value) ? "FULLMONTH" : YearForm().IsMatch(value) ? "FULLYEAR" : PartForm().IsMatch(value) ? "FULLPART" : null;

    [GeneratedRegex(@"^(\d{4}|XXXX)-(\d\d-\d\d|XX-\d\d|XX-XX|W(\d\d|XX)-\d)$")]
    private static partial Regex DayForm();

    [GeneratedRegex(@"^(\d{4}|XXXX)-W(\d\d|XX)$")]
    private static partial Regex WeekForm();

    [GeneratedRegex(@"^(\d{4}|XXXX)-(\d\d|XX)$")]
    private static partial Regex MonthForm();

    [GeneratedRegex(@"^(\d{4}|XXXX)-.*T[A-Z]+$")]
    private static partial Regex PartForm();

    [GeneratedRegex(@"^(\d{4}|XXXX)$")]
    private static partial Regex YearForm();
}
