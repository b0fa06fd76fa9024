namespace Rapporteur.Actors;

/// <summary>Brings references to the same actor together.</summary>
internal sealed class EntryList
{
    private readonly Chunks chunks;
    private readonly List<Reference> references;
    private readonly List<Entry> entries = [];
    private readonly Dictionary<string, Entry> byKey = [];
    private readonly Dictionary<string, Entry> bySurname = [];
    private readonly Dictionary<string, Entry> byInitials = [];
    private readonly Dictionary<int, Reference> byEnd = [];
    private readonly SpellingIndex spellings = new();

    private EntryList(Chunks chunks, List<Reference> references)
    {
        this.chunks = chunks;
        this.references = references;
        foreach (Reference reference in references.Where(r => r.Named)) byEnd[reference.End] = reference;
    }

    /// <summary>One entry an actor, with all its references.</summary>
    public static List<Entry> Of(Chunks chunks, List<Reference> references)
    {
        EntryList list = new(chunks, references);
        list.Gather(r => r.Named && r.Key.Contains(' ') || r.Kind is not null && r.Kind != ActorKind.Person && r.Named);
        list.Gather(r => r.Named);
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
        if (Find(reference) is { } entry) entry.Add(reference);
        else if (reference.Kind is not null || IsSomebody(reference))
        {
            Add(new(reference), reference);
        }
    }

    private void Add(Entry entry, Reference reference)
    {
        reference.Entry = entry;
        entries.Add(entry);
        byKey[reference.Key] = entry;
        if (!reference.Named) return;
        string[] parts = reference.Key.Split(' ');
        if (reference.Kind is null or ActorKind.Person)
        {
            if (parts.Length > 1) bySurname.TryAdd(parts[^1], entry);
            spellings.Add(reference.Key, entry);
        }
        else if (parts.Length > 2) byInitials.TryAdd(Initials(parts), entry);
    }

    private Entry? Find(Reference reference)
    {
        string key = reference.Key;
        if (byKey.TryGetValue(key, out Entry? entry)) return entry;
        if (!reference.Named || (reference.Kind is not null and not ActorKind.Person)) return null;
        if (Abbreviated(reference) is { } full) return full;
        return key.Contains(' ')
            ? spellings.Find(key)
            : bySurname.GetValueOrDefault(key) ?? byInitials.GetValueOrDefault(key) ?? spellings.Find(key);
    }

    /// <summary>"(UNSC)" right after a name.</summary>
    private Entry? Abbreviated(Reference reference)
    {
        if (chunks.Key(reference.First - 1) != "(" || chunks.Key(reference.End) != ")" || chunks.Words[reference.First].Shape != WordShape.AllCapitals) return null;
        Entry? before = byEnd.GetValueOrDefault(reference.First - 1)?.Entry;
        if (before is not null) byKey[reference.Key] = before;
        return before;
    }

    private static string Initials(string[] parts) => string.Concat(parts.Where(p => p is not ("of" or "for" or "the" or "and" or "on") && p.Length > 0).Select(p => p[0]));

    /// <summary>What a name is that nothing around it tells: a person, an abbreviation's organization, or after "in" a place.</summary>
    private bool IsSomebody(Reference reference)
    {
        string before = chunks.Key(reference.First - 1);
        if (ActorTables.PlacePrepositions.Contains(before)) return false;
        bool organization = before == "the" || chunks.Words[reference.First].Shape == WordShape.AllCapitals;
        reference.Kind = organization ? ActorKind.Organization : ActorKind.Person;
        return true;
    }
}
