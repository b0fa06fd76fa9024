using Rapporteur.Articles;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Times;

/// <summary>Finds the day an article was published.</summary>
public static class PublicationReader
{
    private const int LongestDateline = 100;

    /// <summary>The day as given, else the latest full date of datelines, of captions, of the text, in this order.</summary>
    public static Publication Read(Article article, ValueList<Zone> zones, ValueList<Token> tokens)
    {
        if (article.Published is { } day) return new(day, PublicationBasis.Given);
        List<(PublicationBasis Basis, PartialDate Date)> dates = Dates(article.Text, zones, tokens);
        DateOnly[] full = [.. dates.Select(d => FullDate(d.Date, d.Date.Year)).OfType<DateOnly>()];
        foreach (PublicationBasis basis in (ReadOnlySpan<PublicationBasis>)[PublicationBasis.Dateline, PublicationBasis.Caption, PublicationBasis.Text])
        {
            DateOnly? latest = dates.Where(d => d.Basis == basis).Select(d => Complete(d.Date, full, basis)).Max();
            if (latest is not null) return new(latest, basis);
        }
        return new(null, PublicationBasis.None);
    }

    /// <summary>The days that the article names, each with what it would be the day of publication by.</summary>
    private static List<(PublicationBasis Basis, PartialDate Date)> Dates(string text, ValueList<Zone> zones, ValueList<Token> tokens)
    {
        List<(PublicationBasis Basis, PartialDate Date)> dates = [];
        int zone = 0;
        int firstBody = zones.TakeWhile(z => z.Kind != ZoneKind.Body).Count();
        foreach (TimeMatch match in TimeFinder.Find(text, Atom.Of(text, tokens)))
        {
            if (match.Rule.Value is not CalendarValue) continue;
            while (zone < zones.Count - 1 && zones[zone].Span.End <= match.Span.Begin) zone++;
            PartialDate date = PartialDate.Of(match);
            if (date is { Month: not null, Day: not null }) dates.Add((BasisOf(text, zones[zone], zone == firstBody, match.Span), date));
        }
        return dates;
    }

    private static PublicationBasis BasisOf(string text, Zone zone, bool isFirstBody, Span date) => zone.Kind switch
    {
        ZoneKind.Dateline or ZoneKind.Byline => PublicationBasis.Dateline,
        ZoneKind.Caption => PublicationBasis.Caption,
        ZoneKind.Body when isFirstBody && InDateline(text, zone.Span.Begin, date) => PublicationBasis.Dateline,
        ZoneKind.Body or ZoneKind.Headline => PublicationBasis.Text,
        _ => PublicationBasis.None,
    };

    /// <summary>Whether a date stands between the place and the dash or colon with which an article's running text begins.</summary>
    private static bool InDateline(string text, int begin, Span date)
    {
        if (date.End - begin > LongestDateline) return false;
        ReadOnlySpan<char> before = text.AsSpan(begin, date.Begin - begin);
        ReadOnlySpan<char> after = text.AsSpan(date.End, Math.Min(text.Length - date.End, 30)).TrimStart(" .,");
        if (after.Length > 0 && after[0] == '(') after = after[(after.IndexOf(')') + 1)..].TrimStart();
        if (after.Length > 0 && after[0] == ')') after = after[1..].TrimStart(" .,");
        return after.Length > 0 && after[0] is '-' or '–' or '—' or '―' or '_' or ':' && before.IndexOfAny(".!?;\n") is var stop
            && (stop < 0 || !before.Contains(" the ", StringComparison.Ordinal));
    }

    private static DateOnly? Complete(PartialDate date, DateOnly[] full, PublicationBasis basis)
    {
        if (date.Year is not null || basis == PublicationBasis.Text || full.Length == 0) return FullDate(date, date.Year);
        DateOnly latest = full.Max();
        DateOnly? sameMonth = full.Where(f => f.Month == date.Month).Select(f => (DateOnly?)f).Max();
        return FullDate(date, (sameMonth ?? latest).Year);
    }

    private static DateOnly? FullDate(PartialDate date, int? year) =>
        year is { } y && date is { Month: { } m, Day: { } d } ? Calendar.Date(y, m, d) : null;
}
