using System.Globalization;

namespace Rapporteur.Articles;

/// <summary>Reads the day of publication as pages' metadata and URLs write it.</summary>
internal static class PageDay
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames;

    /// <summary>
    /// The day in the publisher's own zone. ISO 8601, RFC 1123 and written-out English dates are read; one of slashes and
    /// numbers alone may put the day or the month first, and is none.
    /// </summary>
    public static DateOnly? Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        text = text.Trim();
        if (PublishedDay.TryParse(text, out DateOnly day)) return Plausible(day);
        if (text.Length >= 10 && DateOnly.TryParseExact(text[..10], ["yyyy/MM/dd", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) return Plausible(day);
        if (text.Length >= 8 && text[..8].All(char.IsAsciiDigit) && DateOnly.TryParseExact(text[..8], "yyyyMMdd", out day)) return Plausible(day);
        bool hasMonth = Months.Any(m => m.Length > 0 && text.Contains(m, StringComparison.OrdinalIgnoreCase));
        return hasMonth && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? Plausible(DateOnly.FromDateTime(moment.DateTime)) : null;
    }

    /// <summary>The day in a path such as <c>/2019/11/18/</c>, <c>/2019/nov/18/</c> or <c>/2019-11-18/</c>.</summary>
    public static DateOnly? InUrl(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri)) return null;
        string[] parts = uri.AbsolutePath.Split('/');
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length >= 10 && DateOnly.TryParseExact(parts[i][..10], "yyyy-MM-dd", out DateOnly whole)) return Plausible(whole);
            if (i + 2 >= parts.Length || parts[i].Length != 4 || parts[i + 2].Length is 0 or > 2) continue;
            int month = Array.FindIndex(Months, m => m.Length > 0 && m.Equals(parts[i + 1], StringComparison.OrdinalIgnoreCase)) + 1;
            string date = $"{parts[i]}-{(month > 0 ? month.ToString("00") : parts[i + 1].PadLeft(2, '0'))}-{parts[i + 2].PadLeft(2, '0')}";
            if (DateOnly.TryParseExact(date, "yyyy-MM-dd", out DateOnly day)) return Plausible(day);
        }
        return null;
    }

    // The web is younger; scanned archives are not, but systems without a date write 1970 or 0001.
    private static DateOnly? Plausible(DateOnly day) => day.Year is > 1970 and < 2200 ? day : null;
}
