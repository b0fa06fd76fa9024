using System.Globalization;

namespace Rapporteur.Articles;

/// <summary>Reads the day of publication as people give it.</summary>
public static class PublishedDay
{
    /// <summary>The day of a date or date-time of ISO 8601: the day that is written, which is the publisher's, in whatever zone.</summary>
    /// <returns>Whether <paramref name="text"/> is one.</returns>
    public static bool TryParse(string text, out DateOnly day)
    {
        text = text.Trim();
        day = default;
        if (text.Length < 10 || !DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", out day)) return false;
        if (text.Length == 10) return true;
        return text[10] is 'T' or 't' or ' ' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
    }

    /// <summary>The day, or a failure that shows how days are written.</summary>
    internal static DateOnly Parse(string text) => TryParse(text, out DateOnly day)
        ? day
        : throw new UnreadableException(null, $"\"published\" is \"{Shortened(text)}\", not a date such as 2024-03-26 or 2024-03-26T18:00:00Z");

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
