namespace Rapporteur.Actors;

/// <summary>The persons named so far, found again by a part of the name, a word more or fewer, an initial, or another spelling.</summary>
internal sealed class PersonNames
{
    /// <summary>How many persons of one name a name is compared with, so that reading stays linear.</summary>
    private const int MostNamesakes = 8;

    private readonly Dictionary<string, List<(string[] Name, Entry Entry)>> byWord = [];
    private readonly SpellingIndex spellings = new();

    /// <summary>Adds a person's name.</summary>
    public void Add(string key, Entry entry)
    {
        spellings.Add(key, entry);
        string[] name = key.Split(' ');
        if (name.Length == 1) return;
        spellings.Add(name[^1], entry);
        foreach (string word in name)
        {
            if (!byWord.TryGetValue(word, out List<(string[] Name, Entry Entry)>? all)) byWord[word] = all = [];
            if (all.Count < MostNamesakes) all.Add((name, entry));
        }
    }

    /// <summary>The person whose name this is another form of; null if none is.</summary>
    public Entry? Find(string key) => (key.Contains(' ') ? Fuller(key.Split(' ')) : PartOf(key)) ?? spellings.Find(key);

    /// <summary>The person whose surname, else given name, else other name a word is: "Lo" of "Katherine Lo Kit-yee".</summary>
    public Entry? PartOf(string word)
    {
        if (!byWord.TryGetValue(word, out List<(string[] Name, Entry Entry)>? all)) return null;
        return all.Find(n => n.Name[^1] == word).Entry ?? all.Find(n => n.Name[0] == word).Entry ?? all[0].Entry;
    }

    /// <summary>The same name with a word more or fewer: "Wasserman Schultz", "Hillary Rodham Clinton".</summary>
    private Entry? Fuller(string[] name)
    {
        foreach (string word in name.Reverse())
        {
            foreach ((string[] other, Entry entry) in byWord.GetValueOrDefault(word) ?? [])
            {
                if (name.Length <= other.Length ? IsWithin(name, other) : IsWithin(other, name)) return entry;
            }
        }
        return null;
    }

    /// <summary>Whether all words of a name are in another, in order, as a whole or by their initial.</summary>
    private static bool IsWithin(string[] name, string[] other)
    {
        int at = 0;
        foreach (string word in other)
        {
            if (at < name.Length && (word == name[at] || (name[at].Length == 1 && word[0] == name[at][0]) || (word.Length == 1 && name[at][0] == word[0]))) at++;
        }
        return at == name.Length;
    }
}
