using Rapporteur.Articles;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Times;

/// <summary>Finds the day an article was published.</summary>
public static class PublicationReader
{
    private static readonly PublicationBasis[] Bases = [PublicationBasis.Dateline, PublicationBasis.Caption, PublicationBasis.Text];

    /// <summary>
    /// The day as given, by the caller or the page's metadata, else the latest full date of datelines, of captions, of the text, in this order. A dateline or
    /// caption without a year takes it from another date of the article. In the running text a date counts only if the
    /// article calls it today or yesterday, or names its weekday near the top, as one does with what is new.
    /// </summary>
    public static Publication Read(Article article, ValueList<Zone> zones, ValueList<Token> tokens)
    {
        if (article.Published is { } day) return new(day, article.PublishedInMetadata ? PublicationBasis.Metadata : PublicationBasis.Given);
        List<NamedDay> days = NamedDay.Of(article.Text, zones, tokens);
        DateOnly[] full = [.. days.Select(d => d.Date.InYear(d.Date.Year)).OfType<DateOnly>()];
        foreach (PublicationBasis basis in Bases)
        {
            DateOnly? latest = days.Where(d => d.Basis == basis).Select(d => Complete(d, full)).Max();
            if (latest is not null) return new(latest, basis);
        }
        return new(null, PublicationBasis.None);
    }

    /// <summary>The day with its year: its own, else that of the article's latest full date, one of the same month if there is one.</summary>
    private static DateOnly? Complete(NamedDay day, DateOnly[] full)
    {
        int? year = day.Date.Year;
        if (year is null && day.Basis != PublicationBasis.Text && full.Length > 0)
        {
            year = full.Where(f => f.Month == day.Date.Month).DefaultIfEmpty(full.Max()).Max().Year;
        }
        return day.Date.InYear(year) is { } date ? Calendar.AddDays(date, day.DaysBefore) : null;
    }
}
