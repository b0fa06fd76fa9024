using System.Globalization;

namespace Rapporteur.Times;

/// <summary>Days, weeks, months and years as TIMEX3 writes them; null for what lies outside the years 1 to 9999.</summary>
internal static class Calendar
{
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Week(DateOnly? day) => day is { } d
        ? $"{ISOWeek.GetYear(d.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(d.ToDateTime(default)):00}" : null;

    public static string? Month(DateOnly day, int months)
    {
        int month = day.Year * 12 + day.Month - 1 + months;
        return Year(month / 12) is { } year && month > 0 ? $"{year}-{month % 12 + 1:00}" : null;
    }

    public static string? Year(int year) => year is >= 1 and <= 9999 ? $"{year:0000}" : null;

    public static DateOnly? AddDays(DateOnly day, int days) =>
        day.DayNumber + days is var number && number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : null;

    /// <summary>The day; null if the calendar has none such.</summary>
    public static DateOnly? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
}
