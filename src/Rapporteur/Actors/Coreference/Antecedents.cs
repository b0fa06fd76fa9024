namespace Rapporteur.Actors;

/// <summary>Finds whom a description or pronoun speaks of that the text speaks of elsewhere: "the minister", "the protesters", "they".</summary>
/// <remarks>A log-linear choice among the entries nearby and nobody of them (mention ranking: Denis and Baldridge 2008). Looks at a bounded
/// number of entries, so that reading is linear.</remarks>
internal sealed class Antecedents
{
    private const int MostCandidates = 14;

    private readonly Chunks chunks;
    private readonly Grammar grammar;
    private readonly MentionLine line;
    private readonly Dictionary<Entry, Profile> profiles = [];
    private readonly Dictionary<string, Reference> byKey = [];
    private readonly Dictionary<string, Reference> byOffice = [];
    private readonly Dictionary<string, Reference> byNoun = [];
    private readonly Dictionary<int, Entry> byFirst = [];
    private readonly Action<AntecedentDecision>? note;

    /// <summary>The antecedents among references that have an entry already.</summary>
    /// <param name="chunks">The article's words.</param>
    /// <param name="grammar">How they hang together.</param>
    /// <param name="references">The article's references.</param>
    /// <param name="note">Told of every decision; null usually.</param>
    public Antecedents(Chunks chunks, Grammar grammar, List<Reference> references, Action<AntecedentDecision>? note)
    {
        this.chunks = chunks;
        this.grammar = grammar;
        this.note = note;
        List<Reference> known = [.. references.Where(r => r.Entry is not null)];
        line = new(known);
        foreach (Reference reference in known) Learn(reference);
    }

    /// <summary>Whom a phrase speaks of; null if of nobody known.</summary>
    public Entry? Of(Reference phrase)
    {
        AntecedentFeatures features = new(phrase, chunks, grammar);
        List<AntecedentCandidate> candidates = Candidates(phrase, features);
        List<string> fresh = features.OfNew();
        List<List<string>> given = [.. candidates.Select(features.Of)];
        int best = -1, most = AntecedentWeights.Sum(fresh);
        for (int i = 0; i < given.Count; i++)
        {
            int sum = AntecedentWeights.Sum(given[i]);
            if (sum > most) (best, most) = (i, sum);
        }
        note?.Invoke(new(phrase, fresh, candidates, given, best));
        return best < 0 ? null : candidates[best].Entry;
    }

    /// <summary>Notes whom a phrase speaks of, in text order, so that later ones can speak of the same.</summary>
    public void Note(Reference phrase)
    {
        line.Add(phrase);
        Learn(phrase);
    }

    private void Learn(Reference reference)
    {
        ProfileOf(reference.Entry!).Add(reference, chunks);
        if (reference.Form != MentionForm.Pronoun) byFirst.TryAdd(reference.First, reference.Entry!);
        foreach (RoleReference role in reference.Roles)
        {
            byNoun[Profile.LastWord(role.Title.Name)] = reference;
            if (role.Office is { } office) byOffice.TryAdd(office, reference);
        }
        if (reference.Noun is null) return;
        byKey[reference.Key] = byNoun[grammar.NounOf(reference)] = reference;
        if (reference.Office is { } own) byOffice.TryAdd(own, reference);
    }

    private Profile ProfileOf(Entry entry) => profiles.TryGetValue(entry, out Profile? profile) ? profile : profiles[entry] = new();

    private List<AntecedentCandidate> Candidates(Reference phrase, AntecedentFeatures features)
    {
        List<AntecedentCandidate> candidates = [];
        HashSet<Entry> seen = [];
        Entry? holder = phrase.Holder is { } chunk ? byFirst.GetValueOrDefault(chunk.First) : null;
        foreach (Reference last in line.Before(phrase.First))
        {
            if (candidates.Count == MostCandidates) break;
            Add(last, candidates.Count);
        }
        if (phrase.Form == MentionForm.Pronoun) return candidates;
        foreach (Reference next in line.After(phrase.End)) Add(next, MostCandidates);
        if (byKey.TryGetValue(phrase.Key, out Reference? same)) Add(same, MostCandidates);
        if (phrase.Office is { } office && byOffice.TryGetValue(office, out Reference? official)) Add(official, MostCandidates);
        if (byNoun.TryGetValue(grammar.NounOf(phrase), out Reference? described)) Add(described, MostCandidates);
        return candidates;

        void Add(Reference reference, int rank)
        {
            Entry entry = reference.Entry!;
            if (!features.Excludes(entry, ProfileOf(entry)) && seen.Add(entry)) candidates.Add(new(entry, ProfileOf(entry), reference, reference.End <= phrase.First, rank, entry == holder));
        }
    }
}
