using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>
/// Makes references of phrases that are known to speak of somebody, the sources of attributions, where the words alone did not
/// tell: whoever speaks is an actor.
/// </summary>
internal sealed class SpeakerReader(Chunks chunks, List<Reference> references, Trees trees, ValueList<SyntacticWord> syntax)
{
    private readonly Dictionary<int, Reference> covered = Covered(references);
    private readonly Dictionary<int, int> wordOf = chunks.Words.Select((w, i) => (w.Token, i)).ToDictionary(p => p.Token, p => p.i);

    private readonly Dictionary<int, Chunk> places = chunks.All.Where(c => c.Is(KnownKind.Place))
        .SelectMany(c => Enumerable.Range(c.First, c.End - c.First).Select(w => (w, c))).ToDictionary(p => p.w, p => p.c);

    /// <summary>Adds the references that phrases make.</summary>
    public void Add(IEnumerable<Span> phrases)
    {
        HashSet<Reference> replaced = [];
        foreach (Span phrase in phrases)
        {
            (int begin, int end) = trees.In(phrase);
            if (begin == end || WordAt(trees.Top(begin, end), begin) is not { } head) continue;
            if (WordAt(begin, begin) is not { } first || WordAt(end - 1, begin) is not { } last) continue;
            Reference? known = covered.GetValueOrDefault(head);
            if (known is { Named: true, Kind: null }) known.Kind = ActorKind.Person;   // a place does not speak
            if ((known is null ? Make(first, last + 1, head) : Whole(known, first, last + 1)) is not { } reference) continue;
            if (known is not null) replaced.Add(known);
            references.Add(reference);
            for (int i = reference.First; i < reference.End; i++) covered[i] = reference;
        }
        references.RemoveAll(replaced.Contains);
        references.Sort((a, b) => a.First.CompareTo(b.First));
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
        bool many = !word.Lemma.Equals(chunks.Key(head), StringComparison.OrdinalIgnoreCase);
        if (kind == NounKind.Document) return null;   // it speaks for its author
        return new()
        {
            First = first,
            End = end,
            Named = false,
            Kind = many ? ActorKind.Group : kind == NounKind.Person ? ActorKind.Person : ActorKind.Organization,
            Key = KeyOf(first, end),
            Country = chunks.Left(head).Holder?.Known?.Country,
            Holder = chunks.Left(head).Holder,
            Form = MentionForm.Nominal,
            Noun = word.Lemma,
        };
    }

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
        if (known.Named || (first >= known.First && end <= known.End)) return null;
        (first, end) = (Math.Min(first, known.First), Math.Max(end, known.End));
        return new()
        {
            First = first,
            End = end,
            Named = false,
            Kind = known.Kind,
            Key = KeyOf(first, end),
            Country = known.Country,
            Sector = known.Sector,
            Gender = known.Gender,
            Form = known.Form,
            Noun = known.Noun,
            Office = known.Office,
            Holder = known.Holder,
        };
    }

    private string KeyOf(int first, int end) => string.Join(' ', Enumerable.Range(first, end - first).Where(i => chunks.Key(i) != "the").Select(chunks.Key));

    /// <summary>The companions in "some of her companions".</summary>
    private int? Counted(int head, int end)
    {
        int top = chunks.Words[head].Token;
        if (syntax[top].Tag is not ("DET" or "PRON" or "NUM" or "ADJ")) return null;
        for (int i = head + 1; i < end; i++)
            if (syntax[chunks.Words[i].Token] is { Relation: "nmod", Tag: "NOUN" } && trees.Head(chunks.Words[i].Token) == top) return i;
        return null;
    }

    /// <summary>A capital stands for its state: "Seoul said".</summary>
    private static Reference? Seat(Chunk place) => place.Known!.Country is not { } country ? null : new()
    {
        First = place.First,
        End = place.End,
        Kind = ActorKind.State,
        Key = ActorKind.State + country,
        Name = ActorTables.Of(country, ActorKind.State),
        Country = country,
        Sector = "GOV",
        Form = MentionForm.Metonym,
    };

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
