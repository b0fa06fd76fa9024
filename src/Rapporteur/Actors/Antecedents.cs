namespace Rapporteur.Actors;

/// <summary>Finds whom a description speaks of that was spoken of before: "the minister", "the company", "the protesters".</summary>
/// <remarks>Looks back a bounded number of names, so that a text of names only is still read in linear time.</remarks>
internal sealed class Antecedents
{
    /// <summary>How many names and how many sentences before a description are looked at.</summary>
    private const int MostNames = 24, MostSentences = 5;

    /// <summary>How many groups of one noun a description is compared with.</summary>
    private const int MostGroups = 8;

    private static readonly Comparer<(int At, Entry Entry)> ByPlace = Comparer<(int At, Entry Entry)>.Create((a, b) => a.At.CompareTo(b.At));

    private readonly Chunks chunks;
    private readonly List<Reference> named;
    private readonly Dictionary<string, Entry> byOffice = [];
    private readonly Dictionary<string, List<(int At, Entry Entry)>> namesByNoun = [];
    private readonly Dictionary<string, (int At, Entry Entry)> lastByNoun = [];
    private readonly Dictionary<string, List<(HashSet<string> Words, Entry Entry)>> groupsByNoun = [];
    private readonly Dictionary<int, Entry> byFirst = [];

    /// <summary>The antecedents among references that have a name and their entry.</summary>
    public Antecedents(Chunks chunks, List<Reference> references)
    {
        this.chunks = chunks;
        named = [.. references.Where(r => r.Named && r.Entry is not null && r.Kind is ActorKind.Person or ActorKind.Organization)];
        foreach (Reference reference in named) NoteNouns(reference);
        foreach (Reference reference in references.Where(r => r.SameAs is not null && r.Entry is not null)) NoteNoun(LastWord(reference.Noun!), reference.First, reference.Entry!);
        foreach (Reference reference in references.Where(r => r.Entry is not null)) byFirst.TryAdd(reference.First, reference.Entry!);
        foreach (List<(int At, Entry)> all in namesByNoun.Values) all.Sort(ByPlace);
    }

    /// <summary>Whom a description speaks of; null if of somebody new.</summary>
    public Entry? Of(Reference description)
    {
        if (description.Office is { } office && byOffice.TryGetValue(office, out Entry? holder)) return holder;
        string opening = chunks.Key(description.First);
        bool definite = ActorTables.IsDefinite(opening);
        if (!definite && ActorTables.Determiners.ContainsKey(opening)) return null;
        return description.Kind switch
        {
            ActorKind.Person => SameNoun(description, definite) ?? (definite ? LastPerson(description) : null),
            ActorKind.Organization => SameNoun(description, definite) ?? (definite ? LastOrganization(description) : null),
            ActorKind.Group => Speakers(description) ?? SameGroup(description),
            _ => null,
        };
    }

    /// <summary>Notes a description, in text order, so that later ones can speak of the same.</summary>
    public void Note(Reference description, Entry entry)
    {
        if (description.Noun is not { } phrase) return;
        string noun = LastWord(phrase);
        lastByNoun[noun] = (description.First, entry);
        if (entry.Kind != ActorKind.Group) return;
        if (!groupsByNoun.TryGetValue(noun, out var groups)) groupsByNoun[noun] = groups = [];
        if (groups.Count == MostGroups) groups.RemoveAt(0);
        groups.Add((Modifiers(description), entry));
    }

    /// <summary>"the union's leaders": those who speak for an organization are the organization.</summary>
    private Entry? Speakers(Reference description) =>
        description.Holder is { } holder && byFirst.GetValueOrDefault(holder.First) is { Kind: ActorKind.Organization } entry ? entry : null;

    /// <summary>"the suspects", "the four arrested suspects": the last group of that noun that nothing tells from this one.</summary>
    private Entry? SameGroup(Reference description)
    {
        HashSet<string> words = Modifiers(description);
        foreach ((HashSet<string> other, Entry entry) in Enumerable.Reverse(groupsByNoun.GetValueOrDefault(LastWord(description.Noun!)) ?? []))
        {
            bool counted = words.Any(IsCount), otherCounted = other.Any(IsCount);
            bool sameCount = !counted || !otherCounted || words.Where(IsCount).All(other.Contains);
            if (sameCount && Agrees(description, entry) && (Qualities(words).All(other.Contains) || Qualities(other).All(words.Contains))) return entry;
        }
        return null;
    }

    private static IEnumerable<string> Qualities(HashSet<string> words) => words.Where(w => !IsCount(w));

    private static bool IsCount(string word) => char.IsAsciiDigit(word[0]) || ActorTables.Counts.Contains(word);

    /// <summary>The words that tell a group from others of the same noun.</summary>
    private HashSet<string> Modifiers(Reference description) =>
        [.. Enumerable.Range(description.First, description.End - description.First).Where(i => i != description.NounEnd - 1 && !chunks.Words[i].IsPossessive)
            .Select(chunks.Key).Where(k => k.Length > 0 && !ActorTables.Determiners.ContainsKey(k))];

    private Entry? SameNoun(Reference description, bool definite)
    {
        if (!definite && !IsPlain(description) && description.Holder is null) return null;
        (int At, Entry Entry)? name = NamedBefore(LastWord(description.Noun!), description.First);
        Entry? last = Last(description);
        Entry? entry = name is { } n && (last is null || n.At > lastByNoun[LastWord(description.Noun!)].At) ? n.Entry : last;
        return entry is not null && entry.Kind == description.Kind && Agrees(description, entry) ? entry : null;
    }

    private Entry? Last(Reference description) =>
        lastByNoun.GetValueOrDefault(LastWord(description.Noun!)).Entry is { } entry && entry.Kind == description.Kind && Agrees(description, entry) ? entry : null;

    /// <summary>Whether nothing but an article stands before the noun.</summary>
    private bool IsPlain(Reference description)
    {
        int first = ActorTables.Determiners.ContainsKey(chunks.Key(description.First)) ? description.First + 1 : description.First;
        return description.NounEnd <= first + Word.OfPhrase(description.Noun!).Count;
    }

    /// <summary>"the senator": the last person who is known as one of that sector, else one of whom nothing is known.</summary>
    private Entry? LastPerson(Reference description) =>
        (description.Sector is { } sector ? Before(description, ActorKind.Person).FirstOrDefault(e => e.Sector == sector && Agrees(description, e)) : null)
        ?? Before(description, ActorKind.Person).FirstOrDefault(e => (e.Sector is null || description.Sector is null) && Agrees(description, e));

    /// <summary>"the company": the last organization that is one, or is not known to be none.</summary>
    private Entry? LastOrganization(Reference description)
    {
        if (ActorTables.Nouns.Longest(chunks.Words, description.NounEnd - 1, description.NounEnd).Value is not { Kind: KnownKind.Body }) return null;
        string? sector = description.Sector;
        return Before(description, ActorKind.Organization).FirstOrDefault(e => (sector is null || e.Sector == sector) && Agrees(description, e))
            ?? (sector is null ? null : Before(description, ActorKind.Organization).FirstOrDefault(e => e.Sector is null && Agrees(description, e)));
    }

    private static bool Agrees(Reference description, Entry entry) =>
        (description.Gender ?? entry.Gender ?? "") == (entry.Gender ?? description.Gender ?? "")
        && (description.Country is null || entry.OwnCountry is null || description.Country == entry.OwnCountry);

    /// <summary>The entries named in the sentences before, the last first.</summary>
    private IEnumerable<Entry> Before(Reference description, ActorKind kind)
    {
        int low = 0, high = named.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (named[middle].First < description.First) low = middle + 1;
            else high = middle;
        }
        int sentence = chunks.Words[description.First].Sentence;
        for (int i = low - 1; i >= 0 && i >= low - MostNames; i--)
        {
            int at = chunks.Words[named[i].First].Sentence;
            if (at < sentence - MostSentences) yield break;
            if (at < sentence && named[i].Entry!.Kind == kind) yield return named[i].Entry!;
        }
    }

    private (int At, Entry Entry)? NamedBefore(string noun, int at)
    {
        if (!namesByNoun.TryGetValue(noun, out List<(int At, Entry Entry)>? all)) return null;
        int after = all.BinarySearch((at, null!), ByPlace);
        return all[Math.Max(0, (after < 0 ? ~after : after) - 1)];
    }

    private void NoteNouns(Reference reference)
    {
        foreach (RoleReference role in reference.Roles)
        {
            NoteNoun(LastWord(role.Title.Name), role.First, reference.Entry!);
            if (role.Office is { } office) byOffice.TryAdd(office, reference.Entry!);
        }
        if (reference.Kind != ActorKind.Organization) return;
        for (int i = reference.First; i < reference.End; i++)
        {
            bool last = i == reference.End - 1 && i > reference.First;
            if (last || ActorTables.OrganizationWords.ContainsKey(chunks.Key(i))) NoteNoun(chunks.Key(i), reference.First, reference.Entry!);
        }
    }

    private void NoteNoun(string noun, int at, Entry entry)
    {
        if (!namesByNoun.TryGetValue(noun, out List<(int At, Entry Entry)>? all)) namesByNoun[noun] = all = [];
        all.Add((at, entry));
    }

    private static string LastWord(string phrase) => phrase[(phrase.LastIndexOf(' ') + 1)..];
}
