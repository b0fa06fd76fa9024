namespace Rapporteur.Actors;

/// <summary>The organizations named so far, found again by their initials or by the part of the name that tells them from others.</summary>
internal sealed class OrganizationNames
{
    private readonly Dictionary<string, Entry> byInitials = [];
    private readonly Dictionary<string, Entry> byPart = [];
    private readonly Dictionary<string, Entry> byKey = [];

    /// <summary>Adds an organization's name; of names that share a part the first stays.</summary>
    public void Add(string key, Entry entry)
    {
        byKey.TryAdd(key, entry);
        string[] words = key.Split(' ');
        if (words.Length > 1) byInitials.TryAdd(Initials(words), entry);
        foreach (string part in Parts(words)) byPart.TryAdd(part, entry);
    }

    /// <summary>The organization that an abbreviation stands for.</summary>
    public Entry? Abbreviated(string key) => byInitials.GetValueOrDefault(key);

    /// <summary>The organization whose name is a part of this one, or which this one is a part of.</summary>
    public Entry? Find(string key)
    {
        if (byPart.TryGetValue(key, out Entry? longer)) return longer;
        foreach (string part in Parts(key.Split(' ')))
        {
            if (byKey.TryGetValue(part, out Entry? shorter)) return shorter;
        }
        return null;
    }

    /// <summary>"Eximbank" of "Korea Eximbank", and "Hyundai Heavy Industries" of the same with "Co.": the end, or all but words for organizations.</summary>
    private static IEnumerable<string> Parts(string[] words)
    {
        const int longest = 12;
        for (int i = 1; i < words.Length && i < longest; i++)
        {
            if (!ActorTables.LinkWords.Contains(words[i])) yield return string.Join(' ', words[i..]);
        }
        for (int end = words.Length - 1; end > 0 && ActorTables.OrganizationWords.ContainsKey(words[end]); end--) yield return string.Join(' ', words[..end]);
    }

    private static string Initials(string[] words) => string.Concat(words.Where(p => p.Length > 0 && !ActorTables.LinkWords.Contains(p)).Select(p => p[0]));
}
