using Rapporteur.Places;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Actors;

/// <summary>Finds who an article speaks of.</summary>
public static class ActorReader
{
    /// <summary>The actors in the order of their first mention.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="zones">Its zones.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="syntax">What a model says of each token; empty where none has read the text: then capitals tell what is a name.</param>
    /// <param name="speakers">Phrases that are known to speak of somebody: the sources of attributions.</param>
    /// <param name="places">The places in the text, which tell countries.</param>
    /// <param name="outlet">Who published the text, whose country is most likely the one that the text is at home in; null if unknown.</param>
    public static ValueList<Actor> Read(
        string text, ValueList<Zone> zones, ValueList<Token> tokens, ValueList<SyntacticWord> syntax, IEnumerable<Span>? speakers = null,
        ValueList<Place>? places = null, string? outlet = null) => Read(text, zones, tokens, syntax, speakers, places, outlet, null);

    /// <summary>The same, telling how it was decided whom each description and pronoun speaks of.</summary>
    internal static ValueList<Actor> Read(
        string text, ValueList<Zone> zones, ValueList<Token> tokens, ValueList<SyntacticWord> syntax, IEnumerable<Span>? speakers,
        ValueList<Place>? places, string? outlet, Action<AntecedentDecision>? note)
    {
        List<Word> words = Word.Of(text, zones, tokens, syntax);
        Chunks chunks = new(words, namesAreKnown: syntax.Count > 0, new(text, places ?? []));
        string? home = HomeCountry.Of(chunks, outlet);
        List<Reference> references = ReferenceReader.Read(chunks, home);
        Trees? trees = syntax.Count > 0 ? new(tokens, syntax) : null;
        if (trees is not null)
        {
            new PhraseReader(chunks, references, tokens, syntax, trees, home).Add(speakers ?? []);
            Appositions.Mark(chunks, references, trees, tokens.Count);
        }
        references.AddRange(PronounReader.Read(words));
        references.Sort((a, b) => (a.First, a.End).CompareTo((b.First, b.End)));
        List<Entry> entries = EntryList.Of(chunks, references, new(chunks, trees, syntax), note);

        entries.Sort((a, b) => a.References[0].First.CompareTo(b.References[0].First));
        for (int i = 0; i < entries.Count; i++) entries[i].Id = $"A{i + 1}";
        Dictionary<int, string> ids = [];
        foreach (Reference reference in references.Where(r => r.Entry is not null)) ids.TryAdd(reference.First, reference.Entry!.Id);
        Dictionary<string, string> states = entries.Where(e => e.Kind == ActorKind.State).ToDictionary(e => e.References.First(r => r.Kind == ActorKind.State).Country!, e => e.Id);
        string? IdOf(Chunk chunk) => chunk.Known?.Kind is KnownKind.State or KnownKind.Adjective or KnownKind.Metonym
            ? states.GetValueOrDefault(chunk.Known.Country!) : ids.GetValueOrDefault(chunk.First);
        Dictionary<int, Entry> byFirst = [];
        foreach (Reference reference in references.Where(r => r.Entry is not null)) byFirst.TryAdd(reference.First, reference.Entry!);
        string? CountryOf(Chunk chunk) => byFirst.GetValueOrDefault(chunk.First)?.OwnCountry;
        return entries.Select(e => e.ToActor(text, words, e.OwnCountry ?? e.CountryOfHolders(CountryOf) ?? home, IdOf)).ToValueList();
    }
}
