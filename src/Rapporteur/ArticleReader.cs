using System.Reflection;
using Rapporteur.Actors;
using Rapporteur.Articles;
using Rapporteur.Attributions;
using Rapporteur.Records;
using Rapporteur.Sentences;
using Rapporteur.Text;
using Rapporteur.Times;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur;

/// <summary>Reads an article and returns its record. One reader serves any number of threads at once.</summary>
public sealed class ArticleReader
{
    private static readonly string Version =
        typeof(ArticleReader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Reads one article. Any text has a record; no text makes this fail.</summary>
    public ArticleRecord Read(Article article)
    {
        string text = article.Text;
        ValueList<Zone> zones = ZoneReader.Read(text);
        ValueList<Span> sentences = SentenceReader.Read(text, zones);
        ValueList<Token> tokens = TokenReader.Read(text, sentences);
        ValueList<Actor> actors = ActorReader.Read(text, zones, tokens);
        Publication published = PublicationReader.Read(article, zones, tokens);
        ValueList<TimeExpression> times = TimeReader.Read(text, tokens, published.Value);
        ValueList<Attribution> attributions = AttributionReader.Read(text, zones, sentences, tokens, actors);
        return new(
            ArticleRecord.CurrentSchema,
            new(article.Id, article.Source, article.Outlet, "en", article.Headline ?? Headline(text, zones), Authors(article, zones), published, text, zones),
            sentences, actors, times, [], attributions, [], new(Version, new([])));
    }

    /// <summary>The first headline, if it stands above the running text; later ones are titles of its parts.</summary>
    private static string? Headline(string text, ValueList<Zone> zones) =>
        zones.TakeWhile(z => z.Kind != ZoneKind.Body).Where(z => z.Kind == ZoneKind.Headline).Select(z => z.Span.Of(text)).FirstOrDefault();

    private static ValueList<string> Authors(Article article, ValueList<Zone> zones) =>
        article.Authors.Count > 0 ? article.Authors : Bylines.Authors(article.Text, zones);
}
