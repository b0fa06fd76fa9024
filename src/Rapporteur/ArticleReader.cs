using System.Reflection;
using Rapporteur.Actors;
using Rapporteur.Articles;
using Rapporteur.Attributions;
using Rapporteur.Events;
using Rapporteur.Places;
using Rapporteur.Records;
using Rapporteur.Sentences;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Times;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur;

/// <summary>Reads an article and returns its record. One reader serves any number of threads at once.</summary>
public sealed class ArticleReader
{
    // Characters of text that are held at once while many articles are read. A record is several times its text, and so
    // is what reading it takes, so that this is some hundred megabytes at most.
    internal const long CharactersAhead = 1 << 22;

    private static readonly string Version =
        typeof(ArticleReader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private readonly ReaderOptions options;
    private readonly SyntaxReader syntax;
    private readonly RoleModel roles;
    private readonly TriggerModel triggers;
    private readonly Producer producer;

    /// <summary>A reader with a model, which is loaded on first use in a process.</summary>
    /// <param name="options">How to read; null for the usual way.</param>
    /// <exception cref="ArgumentException">The model that the options name is not installed.</exception>
    public ArticleReader(ReaderOptions? options = null)
    {
        this.options = options ?? new();
        syntax = SyntaxReader.With(this.options.Model);
        roles = new(syntax.Encoder);
        triggers = new(syntax.Encoder);
        producer = new(Version, new([new(syntax.Model.Name, syntax.Model.Version)]));
    }

    /// <summary>Reads one article, as if it were in English. Any text has a record, which names the text's language; no text makes this fail.</summary>
    public ArticleRecord Read(Article article)
    {
        string text = article.Text;
        ValueList<Zone> zones = ZoneReader.Read(article);
        ValueList<Span> sentences = SentenceReader.Read(text, zones);
        ValueList<Token> tokens = TokenReader.Read(text, sentences);
        int[] paragraphs = SyntaxReader.Paragraphs(zones, tokens);
        RoleReader found = roles.Reader(text, tokens, paragraphs);
        TriggerReader told = triggers.Reader(text, tokens, paragraphs);
        ValueList<SyntacticWord> words = syntax.Read(text, zones, tokens, (WindowReader)found.Read + told.Read);
        ValueList<Place> places = PlaceReader.Read(text, zones, tokens, words);
        ValueList<Actor> actors = ActorReader.Read(text, zones, tokens, words, found.Sources(), places, article.Outlet);
        Publication published = PublicationReader.Read(article, zones, tokens);
        ValueList<TimeExpression> times = TimeReader.Read(text, tokens, words, published.Value);
        ValueList<Attribution> attributions = AttributionReader.Read(text, zones, tokens, words, found.Found, syntax.Model.Name, actors);
        ValueList<Event> events = EventReader.Read(zones, tokens, told.Found, syntax.Model.Name, actors, times, places, attributions);
        return new(
            ArticleRecord.CurrentSchema,
            new(article.Id, article.Source, article.Outlet, (article.Language ?? Languages.Of(text)).Code, article.Headline ?? Headlines.Above(text, zones), Authors(article, zones), published, text, zones),
            sentences, actors, times, places, attributions, events, producer);
    }

    /// <summary>
    /// Reads many articles on all cores and gives their records in the articles' order, holding a bounded number of them.
    /// </summary>
    /// <param name="articles">The articles; those of <see cref="ArticleFiles.ReadAsync"/>, for instance.</param>
    /// <param name="cancellation">Ends the stream with an <see cref="OperationCanceledException"/> after a whole record.</param>
    public IAsyncEnumerable<ArticleRecord> ReadAsync(IAsyncEnumerable<Article> articles, CancellationToken cancellation = default) =>
        OrderedParallel.Select(
            articles, Read, a => a.Text.Length, options.Threads, CharactersAhead, cancellation);

    private static ValueList<string> Authors(Article article, ValueList<Zone> zones) =>
        article.Authors.Count > 0 ? article.Authors : Bylines.Authors(article.Text, zones);
}
