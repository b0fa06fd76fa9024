using System.Text.RegularExpressions;
using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Records;
using Rapporteur.Text;

namespace Rapporteur.Cli.Formats;

/// <summary>Who says what in a record, as people ask: on whose word, and who quotes whom.</summary>
internal sealed partial class Voices
{
    private readonly ArticleRecord record;
    private readonly Dictionary<string, Attribution> attributions;
    private readonly Dictionary<string, Actor> actors;

    public Voices(ArticleRecord record)
    {
        this.record = record;
        attributions = record.Attributions.ToDictionary(a => a.Id);
        actors = record.Actors.ToDictionary(a => a.Id);
        Outlet = record.Article.Outlet ?? "the outlet";
    }

    /// <summary>The outlet's name, in whose words everything stands first.</summary>
    public string Outlet { get; }

    /// <summary>The attribution of that identity, if there is one.</summary>
    public Attribution? Find(string id) => attributions.GetValueOrDefault(id);

    /// <summary>The attributions that this one stands in, outermost first, and itself as the last.</summary>
    public IReadOnlyList<Attribution> Chain(Attribution attribution)
    {
        List<Attribution> chain = [attribution];
        while (chain[^1].Parent is { } parent && Find(parent) is { } outer && !chain.Contains(outer)) chain.Add(outer);
        chain.Reverse();
        return chain;
    }

    /// <summary>Who says so: the actor's name where it is known, else the words of the text.</summary>
    public string Name(Attribution attribution) =>
        ActorName(attribution.Source?.Actor) ?? (Text(attribution.Source?.Spans) is { Length: > 0 } words ? words : "somebody unnamed");

    /// <summary>The names of those whose words these are, the outlet's first.</summary>
    public IEnumerable<string> Names(Attribution attribution) => Chain(attribution).Select(Name).Prepend(Outlet);

    /// <summary>The actor's name; null without an actor.</summary>
    public string? ActorName(string? id) => id is not null && actors.TryGetValue(id, out Actor? actor) ? actor.Name : null;

    /// <summary>The words of one or several pieces of text in one line; empty without any.</summary>
    public string Text(ValueList<Span>? spans) =>
        spans is null ? "" : string.Join(" … ", spans.Select(s => Blanks().Replace(s.Of(record.Article.Text), " ").Trim()));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
