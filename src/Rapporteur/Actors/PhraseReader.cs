using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Actors;

/// <summary>
/// Makes references of phrases where the words alone did not tell: the sources of attributions, since whoever speaks is an actor,
/// and the noun phrases that speak of people.
/// </summary>
internal sealed class PhraseReader
{
    private readonly Chunks chunks;
    private readonly List<Reference> references;
    private readonly ValueList<Token> tokens;
    private readonly ValueList<SyntacticWord> syntax;
    private readonly string? home;
    private readonly Trees trees;
    private readonly Dictionary<int, Reference> covered;
    private readonly Dictionary<int, int> wordOf;
    private readonly Dictionary<int, Chunk> places;
    private readonly HashSet<Reference> replaced = [];

    /// <summary>A reader that adds to references.</summary>
    public PhraseReader(Chunks chunks, List<Reference> references, ValueList<Token> tokens, ValueList<SyntacticWord> syntax, Trees trees, string? home)
    {
        this.chunks = chunks;
        this.references = references;
        this.tokens = tokens;
        this.syntax = syntax;
        this.home = home;
        this.trees = trees;
        covered = Covered(references);
        wordOf = chunks.Words.Select((w, i) => (w.Token, i)).ToDictionary(p => p.Token, p => p.i);
        places = chunks.All.Where(c => c.Is(KnownKind.Place))
            .SelectMany(c => Enumerable.Range(c.First, c.End - c.First).Select(w => (w, c))).ToDictionary(p => p.w, p => p.c);
    }

    /// <summary>Adds the references that the phrases of speakers make, and then those of other people.</summary>
    public void Add(IEnumerable<Span> speakers)
    {
        foreach (Span phrase in speakers)
        {
            (int begin, int end) = trees.In(phrase);
            if (begin == end || WordAt(trees.Top(begin, end), begin) is not { } head) continue;
            if (WordAt(begin, begin) is not { } first || WordAt(end - 1, begin) is not { } last) continue;
            Reference? known = covered.GetValueOrDefault(head);
            if (known is { Named: true, Kind: null }) known.Kind = ActorKind.Person;   // a place does not speak
            Put(known, known is null ? Make(first, last + 1, head) : Whole(known, first, last + 1));
            if (covered.GetValueOrDefault(head) is { } speaker) speaker.Speaks = true;
        }
        HashSet<int> people = [.. chunks.All.Where(c => c.Is(KnownKind.Persons)).Select(c => chunks.Words[c.End - 1].Token)];
        foreach ((int begin, int end, int noun) in NounPhrases.Find(tokens, syntax, trees, people))
        {
            if (WordAt(begin, begin) is not { } first || WordAt(end - 1, begin) is not { } last || WordAt(noun, begin) is not { } head) continue;
            Reference? known = covered.GetValueOrDefault(head);
            Put(known, known is null ? Describe(first, last + 1, head, NounKinds.Of(syntax[noun].Lemma)) : Whole(known, first, last + 1));
        }
        references.RemoveAll(replaced.Contains);
        references.Sort((a, b) => a.First.CompareTo(b.First));
    }

    private void Put(Reference? known, Reference? reference)
    {
        if (reference is null) return;
        if (known is not null) replaced.Add(known);
        references.Add(reference);
        for (int i = reference.First; i < reference.End; i++)
        {
            Reference? inside = covered.GetValueOrDefault(i);
            if (inside is { Named: false, Noun: { } noun } && ActorTables.Quantities.Contains(noun)) replaced.Add(inside); // "a group" of "a group of farmers"
            if (inside is not { Named: true }) covered[i] = reference;
        }
    }

    /// <summary>The word that a token is in; null where the zone is not read.</summary>
    private int? WordAt(int token, int least)
    {
        for (; token >= least; token--)
            if (wordOf.TryGetValue(token, out int word)) return word;
        return null;
    }

    private Reference? Make(int first, int end, int head)
    {
        head = Counted(head, end) ?? head;
        SyntacticWord word = syntax[chunks.Words[head].Token];
        if (places.TryGetValue(head, out Chunk place)) return Seat(place);
        NounKind kind = NounKinds.Of(word.Lemma);
        if (kind == NounKind.Other && (word.Tag == "PROPN" || word.Name.Kind != NameKind.None)) return Name(first, end, head);
        if (word.Tag is not ("NOUN" or "PROPN")) return null;
        return kind == NounKind.Document ? null : Describe(first, end, head, kind);   // a document speaks for its author
    }

    private Reference Describe(int first, int end, int head, NounKind kind)
    {
        SyntacticWord word = syntax[chunks.Words[head].Token];
        Known? known = ActorTables.Nouns.Longest(chunks.Words, head, head + 1).Value;
        bool many = known is { Kind: KnownKind.Persons, Many: true } || ActorTables.Quantities.Contains(word.Lemma) || !word.Lemma.Equals(chunks.Key(head), StringComparison.OrdinalIgnoreCase);
        Chunk? holder = chunks.Left(head).Holder;
        if (known is { Kind: KnownKind.Body, Many: true, Sector: "GOV" } && holder is null && home is not null && ActorTables.Bodies.Longest(chunks.Words, head, head + 1).Length > 0)
        {
            return Government(first, end, home);   // "the Adams government"
        }
        return new()
        {
            First = first,
            End = end,
            NounEnd = head + 1,
            Named = false,
            Kind = many ? ActorKind.Group : kind == NounKind.Person ? ActorKind.Person : ActorKind.Organization,
            Key = chunks.DescriptionKey(first, end),
            Country = holder?.Known?.Country,
            Holder = holder,
            Sector = known?.Sector,
            Gender = known?.Gender,
            Form = MentionForm.Nominal,
            Noun = known?.Name ?? word.Lemma,
        };
    }

    private static Reference Government(int first, int end, string country) => new()
    {
        First = first,
        End = end,
        Kind = ActorKind.State,
        Key = ActorKind.State + country,
        Name = ActorTables.Of(country, ActorKind.State),
        Country = country,
        Sector = "GOV",
        Form = MentionForm.Nominal,
    };

    private static Dictionary<int, Reference> Covered(List<Reference> references)
    {
        Dictionary<int, Reference> covered = [];
        foreach (Reference reference in references.OrderByDescending(r => r.Named).ThenByDescending(r => r.End - r.First))
            for (int i = reference.First; i < reference.End; i++) covered.TryAdd(i, reference);
        return covered;
    }

    /// <summary>A description with all that the phrase says of it: "voters in her state"; null if there is no more, or it is a name.</summary>
    private Reference? Whole(Reference known, int first, int end)
    {
        if (first >= known.First && end <= known.End) return null;
        // "the government" without more is the state's, "election officials" are not.
        bool state = known is { Kind: ActorKind.State, Form: MentionForm.Nominal } && first < known.First;
        if (known.Named && !state) return null;
        return new()
        {
            First = Math.Min(first, known.First),
            End = Math.Max(end, known.End),
            NounEnd = known.NounEnd,
            NounAt = known.NounAt,
            Named = false,
            Kind = state ? ActorKind.Group : known.Kind,
            Key = chunks.DescriptionKey(Math.Min(first, known.First), Math.Max(end, known.End)),
            Country = known.Country,
            Sector = known.Sector,
            Gender = known.Gender,
            Form = known.Form,
            Noun = known.Noun ?? chunks.Key(known.End - 1),
            Office = known.Office,
            Speaks = known.Speaks,
            Holder = known.Holder,
        };
    }

    /// <summary>The companions in "some of her companions".</summary>
    private int? Counted(int head, int end)
    {
        int top = chunks.Words[head].Token;
        if (syntax[top].Tag is not ("DET" or "PRON" or "NUM" or "ADJ") && !ActorTables.Quantities.Contains(syntax[top].Lemma)) return null;
        for (int i = head + 1; i < end; i++)
            if (syntax[chunks.Words[i].Token] is { Relation: "nmod", Tag: "NOUN" } && trees.Head(chunks.Words[i].Token) == top) return i;
        return null;
    }

    /// <summary>A capital stands for its state, "Seoul said"; another place that speaks is an actor of its own.</summary>
    private Reference? Seat(Chunk place)
    {
        if (place.Known!.Country is not { } country) return null;
        string name = chunks.KeyOf(place);
        bool capital = ActorTables.Capitals.GetValueOrDefault(name) == country;
        return new()
        {
            First = place.First,
            End = place.End,
            Kind = capital ? ActorKind.State : ActorKind.Place,
            Key = capital ? ActorKind.State + country : name,
            Name = capital ? ActorTables.Of(country, ActorKind.State) : null,
            Country = country,
            Sector = "GOV",
            Form = capital ? MentionForm.Metonym : MentionForm.Name,
        };
    }

    private Reference Name(int first, int end, int head)
    {
        int begin = head, last = head + 1;
        while (begin > first && chunks.Words[begin - 1].IsCapital) begin--;
        while (last < end && chunks.Words[last].IsCapital) last++;
        bool person = chunks.Words[head].Name.Kind == NameKind.Person || GivenNames.GenderOf(chunks.Key(begin)) is not null || chunks.Key(head)[0] == '@';
        return new()
        {
            First = begin,
            End = last,
            Kind = person ? ActorKind.Person : ActorKind.Organization,
            Key = string.Join(' ', Enumerable.Range(begin, last - begin).Select(chunks.Key)),
        };
    }
}
