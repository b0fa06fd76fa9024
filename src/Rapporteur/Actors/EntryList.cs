namespace Rapporteur.Actors;

/// <summary>Brings references to the same actor together.</summary>
internal sealed class EntryList
{
    /// <summary>How many persons of one surname a name is compared with, so that reading stays linear.</summary>
    private const int MostNamesakes = 8;

    private readonly Chunks chunks;
    private readonly List<Reference> references;
    private readonly List<Entry> entries = [];
    private readonly Dictionary<string, Entry> byKey = [];
    private readonly Dictionary<string, List<(string[] Name, Entry Entry)>> bySurname = [];
    private readonly Dictionary<string, Entry> byInitials = [];
    private readonly Dictionary<int, Reference> byEnd = [];
    private readonly Dictionary<string, Entry> byGivenName = [];
    private readonly Dictionary<string, Entry> byOffice = [];
    private readonly Dictionary<string, List<(int At, Entry Entry)>> byNoun = [];
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
        list.Gather(r => r.Named && r.End > r.First + 1);
        list.Gather(r => r.Named);
        foreach (Reference reference in references) list.NoteNouns(reference);
        foreach (List<(int At, Entry)> all in list.byNoun.Values) all.Sort((a, b) => a.At.CompareTo(b.At));
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
            AddEntry(reference);
        }
    }

    private void AddEntry(Reference reference)
    {
        Entry entry = new();
        entry.Add(reference);
        entries.Add(entry);
        byKey[reference.Key] = entry;
        if (!reference.Named) return;
        string[] parts = reference.Key.Split(' ');
        if (reference.Kind is null or ActorKind.Person)
        {
            if (parts.Length > 1) NotePerson(parts, entry);
            spellings.Add(reference.Key, entry);
        }
        else if (parts.Length > 2) byInitials.TryAdd(Initials(parts), entry);
    }

    private Entry? Find(Reference reference)
    {
        if (!reference.Named) return byKey.GetValueOrDefault(reference.Key) ?? Described(reference);
        if (IsAbbreviation(reference) && (Bracketed(reference) ?? byInitials.GetValueOrDefault(chunks.Key(reference.First))) is { } full) return full;
        if (byKey.TryGetValue(reference.Key, out Entry? entry)) return entry;
        if (reference.Kind is not null and not ActorKind.Person) return null;
        return reference.Key.Contains(' ')
            ? Fuller(reference.Key) ?? spellings.Find(reference.Key)
            : bySurname.GetValueOrDefault(reference.Key)?[0].Entry ?? byGivenName.GetValueOrDefault(reference.Key) ?? spellings.Find(reference.Key);
    }

    private void NotePerson(string[] name, Entry entry)
    {
        byGivenName.TryAdd(name[0], entry);
        if (!bySurname.TryGetValue(name[^1], out List<(string[] Name, Entry Entry)>? all)) bySurname[name[^1]] = all = [];
        if (all.Count < MostNamesakes) all.Add((name, entry));
    }

    /// <summary>The same name with a word more or fewer: "Wasserman Schultz", "Hillary Rodham Clinton".</summary>
    private Entry? Fuller(string key)
    {
        string[] name = key.Split(' ');
        foreach ((string[] other, Entry entry) in bySurname.GetValueOrDefault(name[^1]) ?? [])
        {
            if (other.Length == name.Length) continue;
            (string[] shorter, string[] longer) = name.Length < other.Length ? (name, other) : (other, name);
            if (shorter[0] == longer[0] || longer.AsSpan(longer.Length - shorter.Length).SequenceEqual(shorter)) return entry;
        }
        return null;
    }

    /// <summary>"the minister": the last person before who is given that office; "the ministry": the last such organization.</summary>
    private Entry? Described(Reference reference)
    {
        if (reference.Office is { } office && byOffice.TryGetValue(office, out Entry? holder)) return holder;
        if (chunks.Key(reference.First) != "the" && reference.End > reference.First + 1 || reference.Kind == ActorKind.Group) return null;
        if (!byNoun.TryGetValue(LastWord(reference.Noun!), out List<(int At, Entry Entry)>? all)) return null;
        int after = all.BinarySearch((reference.First, null!), Comparer<(int At, Entry Entry)>.Create((a, b) => a.At.CompareTo(b.At)));
        return all[Math.Max(0, (after < 0 ? ~after : after) - 1)].Entry;
    }

    private void NoteNouns(Reference reference)
    {
        if (reference.Entry is not { } entry || !reference.Named) return;
        foreach (RoleReference role in reference.Roles)
        {
            NoteNoun(LastWord(role.Title.Name), role.First, entry);
            if (role.Office is { } office) byOffice.TryAdd(office, entry);
        }
        if (reference.Kind != ActorKind.Organization) return;
        for (int i = reference.First; i < reference.End; i++)
        {
            if (ActorTables.OrganizationWords.ContainsKey(chunks.Key(i))) NoteNoun(chunks.Key(i), reference.First, entry);
        }
    }

    private void NoteNoun(string noun, int at, Entry entry)
    {
        if (!byNoun.TryGetValue(noun, out List<(int At, Entry Entry)>? all)) byNoun[noun] = all = [];
        all.Add((at, entry));
    }

    private static string LastWord(string phrase) => phrase[(phrase.LastIndexOf(' ') + 1)..];

    private bool IsAbbreviation(Reference reference) =>
        reference.End == reference.First + 1 && chunks.Words[reference.First].Shape == WordShape.AllCapitals && reference.Kind != ActorKind.State;

    /// <summary>"(UNSC)" right after a name.</summary>
    private Entry? Bracketed(Reference reference)
    {
        if (chunks.Key(reference.First - 1) != "(" || chunks.Key(reference.End) != ")") return null;
        if (byEnd.GetValueOrDefault(reference.First - 1)?.Entry is not { Kind: ActorKind.Organization } before) return null;
        byInitials[chunks.Key(reference.First)] = before;
        return before;
    }

    private static string Initials(string[] parts) => string.Concat(parts.Where(p => p.Length > 0 && !ActorTables.LinkWords.Contains(p)).Select(p => p[0]));

    /// <summary>What a name is that nothing around it tells: a person, an abbreviation's organization, or after "in" a place.</summary>
    private bool IsSomebody(Reference reference)
    {
        string before = chunks.Key(reference.First - 1);
        if (ActorTables.PlacePrepositions.Contains(before)) return false;
        bool organization = before == "the" || IsAbbreviation(reference);
        reference.Kind = organization ? ActorKind.Organization : ActorKind.Person;
        return true;
    }
}
