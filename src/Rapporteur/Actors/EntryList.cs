namespace Rapporteur.Actors;

/// <summary>Brings references to the same actor together.</summary>
internal sealed class EntryList
{
    private readonly Chunks chunks;
    private readonly List<Reference> references;
    private readonly List<Entry> entries = [];
    private readonly Dictionary<string, Entry> byKey = [];
    private readonly Dictionary<int, Reference> byEnd = [];
    private readonly PersonNames persons = new();
    private readonly OrganizationNames organizations = new();
    private Antecedents? antecedents;

    private EntryList(Chunks chunks, List<Reference> references)
    {
        this.chunks = chunks;
        this.references = references;
        foreach (Reference reference in references.Where(r => r.Named)) byEnd[reference.End] = reference;
    }

    /// <summary>One entry an actor, with all its references.</summary>
    /// <param name="chunks">The article's words.</param>
    /// <param name="references">Where it speaks of somebody, in text order.</param>
    /// <param name="grammar">How they hang together.</param>
    /// <param name="note">Told how it was decided whom each description and pronoun speaks of; null usually.</param>
    public static List<Entry> Of(Chunks chunks, List<Reference> references, Grammar grammar, Action<AntecedentDecision>? note)
    {
        EntryList list = new(chunks, references);
        list.Gather(r => r.Named && r.End > r.First + 1);
        list.Gather(r => r.Named);
        foreach (Reference reference in references.Where(r => r.SameAs?.Entry is not null)) reference.SameAs!.Entry!.Add(reference);
        list.antecedents = new(chunks, grammar, references, note);
        list.Gather(r => !r.Named);
        foreach (Entry entry in list.entries) entry.References.Sort((a, b) => a.First.CompareTo(b.First));
        return list.entries;
    }

    private void Gather(Func<Reference, bool> now)
    {
        foreach (Reference reference in references)
        {
            if (reference.Entry is null && now(reference)) Place(reference);
        }
    }

    private void Place(Reference reference)
    {
        if ((reference.Named ? Named(reference) : antecedents!.Of(reference)) is { } entry) entry.Add(reference);
        else if (reference.Form == MentionForm.Pronoun) return;   // it speaks of nobody known
        else if (reference.Kind is not null || IsSomebody(reference)) AddEntry(reference);
        if (!reference.Named) antecedents!.Note(reference);
    }

    private void AddEntry(Reference reference)
    {
        Entry entry = new();
        entry.Add(reference);
        entries.Add(entry);
        if (!reference.Named) return;
        byKey[reference.Key] = entry;
        if (reference.Kind is null or ActorKind.Person) persons.Add(reference.Key, entry);
        else if (reference.Kind == ActorKind.Organization) organizations.Add(reference.Key, entry);
    }

    private Entry? Named(Reference reference)
    {
        bool abbreviation = IsAbbreviation(reference);
        if (Bracketed(reference) is { } full) return full;
        if (abbreviation && organizations.Abbreviated(chunks.Key(reference.First)) is { } whole) return whole;
        if (byKey.TryGetValue(reference.Key, out Entry? entry)) return entry;
        if (reference.Kind is null or ActorKind.Person) return persons.Find(reference.Key);
        if (reference.Kind != ActorKind.Organization || reference.Name is not null) return null;
        Entry? organization = organizations.Find(reference.Key, reference.Country);
        // A surname alone may look like an organization's name.
        return organization is not null || abbreviation || reference.Key.Contains(' ') ? organization : persons.PartOf(reference.Key);
    }

    private bool IsAbbreviation(Reference reference) =>
        reference.End == reference.First + 1 && chunks.Words[reference.First].Shape == WordShape.AllCapitals && reference.Kind != ActorKind.State;

    /// <summary>"(UNSC)" right after a name.</summary>
    private Entry? Bracketed(Reference reference)
    {
        if (reference.End > reference.First + 1 || chunks.Key(reference.First - 1) != "(" || chunks.Key(reference.End) != ")") return null;
        if (byEnd.GetValueOrDefault(reference.First - 1)?.Entry is not { Kind: ActorKind.Organization } before) return null;
        byKey[reference.Key] = before;
        return before;
    }

    /// <summary>What a name is that nothing around it tells: a person, an abbreviation's organization, or after "in" a place.</summary>
    private bool IsSomebody(Reference reference)
    {
        string before = chunks.Key(reference.First - 1);
        if (ActorTables.PlacePrepositions.Contains(before)) return false;
        bool organization = ActorTables.IsDefinite(before) || IsAbbreviation(reference);
        reference.Kind = organization ? ActorKind.Organization : ActorKind.Person;
        return true;
    }
}
