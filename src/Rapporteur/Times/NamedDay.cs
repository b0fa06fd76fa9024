using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Times;

/// <summary>A day that the article names by month and number, and by what it could be the day of publication.</summary>
/// <param name="Basis">By what; <see cref="PublicationBasis.None"/> if by nothing.</param>
/// <param name="Date">The day; the year may be open.</param>
/// <param name="DaysBefore">How many days it lies before the day of publication.</param>
internal readonly record struct NamedDay(PublicationBasis Basis, PartialDate Date, int DaysBefore)
{
    private const int LongestDateline = 100;
    private const int LongestTop = 700;
    private const int LongestAgency = 40;

    /// <summary>The named days of an article in text order.</summary>
    public static List<NamedDay> Of(string text, ValueList<Zone> zones, ValueList<Token> tokens)
    {
        List<NamedDay> days = [];
        int zone = 0;
        int lead = zones.TakeWhile(z => z.Kind != ZoneKind.Body).Count();
        TimeMatch? before = null;
        foreach ((TimeMatch match, _) in new TimeChart(text, tokens, [], null).Longest())
        {
            while (zone < zones.Count - 1 && zones[zone].Span.End <= match.Span.Begin) zone++;
            PartialDate date = PartialDate.Of(match);
            if (match.Rule.Value is CalendarValue && date is { Month: not null, Day: not null })
            {
                int? daysBefore = DaysBeforePublication(before, match);
                PublicationBasis basis = BasisOf(text, zones[zone], zone == lead, match, daysBefore is not null);
                days.Add(new(basis, date, daysBefore ?? 0));
            }
            before = match;
        }
        return days;
    }

    private static PublicationBasis BasisOf(string text, Zone zone, bool isLead, TimeMatch match, bool isToday) => zone.Kind switch
    {
        ZoneKind.Dateline or ZoneKind.Byline => PublicationBasis.Dateline,
        ZoneKind.Caption => PublicationBasis.Caption,
        ZoneKind.Body when isLead && InDateline(text, zone.Span.Begin, match.Span) => PublicationBasis.Dateline,
        ZoneKind.Body when isToday || (match["WEEKDAY"] is not null && match.Span.Begin <= LongestTop) => PublicationBasis.Text,
        _ => PublicationBasis.None,
    };

    /// <summary>How many days ago the words just before a date say that it was, as in "yesterday (July 27, 2022)"; null if they say nothing.</summary>
    private static int? DaysBeforePublication(TimeMatch? before, TimeMatch match)
    {
        if (before is null || match.Begin - before.End > 1) return null;
        TimeValue value = before.Rule.Value is JoinedValue joined ? joined.Day : before.Rule.Value;
        return value is OffsetValue { Unit: "D", Count: { } count, Sign: var sign } ? -sign * count : null;
    }

    /// <summary>Whether only a place stands before a date, and a dash or colon, perhaps an agency, with which the running text begins after it.</summary>
    private static bool InDateline(string text, int begin, Span date)
    {
        if (date.End - begin > LongestDateline || HasSmallWord(text.AsSpan(begin, date.Begin - begin))) return false;
        ReadOnlySpan<char> after = text.AsSpan(date.End, Math.Min(text.Length - date.End, LongestAgency)).TrimStart(" .,)");
        if (after.StartsWith("(")) after = after[(after.IndexOf(')') + 1)..].TrimStart(" .,)");
        return after.Length > 0 && after[0] is '-' or '–' or '—' or '―' or '_' or ':';
    }

    /// <summary>Whether two words in a row begin with small letters: running text, not a place.</summary>
    private static bool HasSmallWord(ReadOnlySpan<char> text)
    {
        int small = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]) || (i > 0 && !char.IsWhiteSpace(text[i - 1]))) continue;
            small = char.IsLower(text[i]) ? small + 1 : 0;
            if (small == 2) return true;
        }
        return false;
    }
}
