namespace Rapporteur.Actors;

/// <summary>The organizations named so far, found again by their initials or by the part of the name that tells them from others.</summary>
internal sealed class OrganizationNames
{
    /// <summary>How many words of a name are looked at, so that reading stays linear.</summary>
    private const int MostWords = 12;

    private readonly Dictionary<string, Entry> byInitials = [];
    private readonly Dictionary<string, Entry> byPart = [];
    private readonly Dictionary<string, Entry> byKey = [];
    private readonly Dictionary<string, Entry> byCore = [];

    /// <summary>Adds an organization's name; of names that share a part the first stays.</summary>
    public void Add(string key, Entry entry)
    {
        byKey.TryAdd(key, entry);
        string[] words = key.Split(' ');
        if (words.Length > 1) byInitials.TryAdd(Initials(words), entry);
        foreach (string part in Parts(words)) byPart.TryAdd(part, entry);
        if (Core(words) is { Length: > 0 } core) byCore.TryAdd(core, entry);
    }

    /// <summary>The organization that an abbreviation stands for.</summary>
    public Entry? Abbreviated(string key) => byInitials.GetValueOrDefault(key);

    /// <summary>The organization whose name is a part of this one, or which this one is a part of, if its country is not another.</summary>
    public Entry? Find(string key, string? country)
    {
        bool agrees(Entry entry) => country is null || entry.OwnCountry is null || entry.OwnCountry == country;
        if (byPart.TryGetValue(key, out Entry? longer) && agrees(longer)) return longer;
        string[] words = key.Split(' ');
        foreach (string part in Parts(words))
        {
            if (byKey.TryGetValue(part, out Entry? shorter) && agrees(shorter)) return shorter;
        }
        return byCore.TryGetValue(Core(words), out Entry? same) && agrees(same) ? same : null;
    }

    /// <summary>
    /// "Eximbank" of "Korea Eximbank", and "Hyundai Heavy Industries" of the same with "Co.": the end, all but words for
    /// organizations, and the first word.
    /// </summary>
    private static IEnumerable<string> Parts(string[] words)
    {
        for (int i = 1; i < words.Length && i < MostWords; i++)
        {
            if (!ActorTables.LinkWords.Contains(words[i])) yield return string.Join(' ', words[i..]);
        }
        for (int end = words.Length - 1; end > 0 && ActorTables.OrganizationWords.ContainsKey(words[end]); end--) yield return string.Join(' ', words[..end]);
        if (words.Length > 1) yield return words[0];
    }

    /// <summary>The name without its country and small words: the same for "Electoral Commission of Kenya" and "Kenyan Electoral Commission".</summary>
    private static string Core(string[] words) =>
        string.Join(' ', words.Take(MostWords).Where(w => !ActorTables.LinkWords.Contains(w) && !ActorTables.CountryWords.Contains(w)));

    private static string Initials(string[] words) => string.Concat(words.Where(p => p.Length > 0 && !ActorTables.LinkWords.Contains(p)).Select(p => p[0]));
}
