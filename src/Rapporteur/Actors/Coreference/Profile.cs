namespace Rapporteur.Actors;

/// <summary>What the text has said of an entry so far that tells it from others.</summary>
internal sealed class Profile
{
    // Of more words of one sort nothing more is learnt, and each is compared.
    private const int MostWords = 16;

    /// <summary>Nouns that describe it.</summary>
    public HashSet<string> Nouns { get; } = [];

    /// <summary>The noun that described it last; null if none has.</summary>
    public string? LastNoun { get; private set; }

    /// <summary>Nouns of its offices.</summary>
    public HashSet<string> Titles { get; } = [];

    /// <summary>Words of its names that say what it is: "commission".</summary>
    public HashSet<string> NameWords { get; } = [];

    /// <summary>Its offices with whose they are.</summary>
    public HashSet<string> Offices { get; } = [];

    /// <summary>Words that tell it from others of the same noun, numbers apart.</summary>
    public HashSet<string> Qualities { get; } = [];

    /// <summary>How many it is of, as the text has it.</summary>
    public HashSet<string> Counts { get; } = [];

    /// <summary>The keys of its descriptions.</summary>
    public HashSet<string> Keys { get; } = [];

    /// <summary>How often the text has spoken of it, as far as is known.</summary>
    public int Mentions { get; private set; }

    /// <summary>Whether it is the source of words somewhere.</summary>
    public bool Speaks { get; private set; }

    /// <summary>The first word of its first reference.</summary>
    public int First { get; private set; } = int.MaxValue;

    /// <summary>The country that the first reference which tells one tells.</summary>
    public string? Country { get; private set; }

    /// <summary>The PLOVER sector that the first reference which tells one tells.</summary>
    public string? Sector { get; private set; }

    /// <summary>Adds what a reference says.</summary>
    public void Add(Reference reference, Chunks chunks)
    {
        Mentions++;
        Speaks |= reference.Speaks;
        First = Math.Min(First, reference.First);
        Country ??= reference.Country ?? reference.Holder?.Known?.Country;
        Sector ??= reference.Sector;
        foreach (RoleReference role in reference.Roles)
        {
            Country ??= role.Holder?.Known?.Country;
            Sector ??= role.Title.Sector;
            Learn(Titles, LastWord(role.Title.Name));
            if (role.Office is { } office) Offices.Add(office);
        }
        if (reference.Office is { } own) Offices.Add(own);
        if (reference.Noun is not null)
        {
            Learn(Nouns, LastNoun = chunks.Words[reference.NounAt].Lemma);
            Keys.Add(reference.Key);
            foreach (string word in Modifiers(reference, chunks)) (IsCount(word) ? Counts : Qualities).Add(word);
        }
        else if (reference is { Kind: ActorKind.Organization, Form: MentionForm.Name })
        {
            for (int i = reference.First; i < reference.End; i++)
                if (i == reference.End - 1 || ActorTables.OrganizationWords.ContainsKey(chunks.Key(i))) Learn(NameWords, chunks.Key(i));
        }
    }

    private static void Learn(HashSet<string> words, string word)
    {
        if (words.Count < MostWords) words.Add(word);
    }

    /// <summary>The words that tell a description from others of the same noun.</summary>
    public static IEnumerable<string> Modifiers(Reference description, Chunks chunks) =>
        Enumerable.Range(description.First, description.End - description.First)
            .Where(i => i != description.NounAt && !chunks.Words[i].IsPossessive && chunks.Words[i].Shape != WordShape.Mark)
            .Select(chunks.Key).Where(k => k.Length > 0 && !ActorTables.Determiners.ContainsKey(k) && !ActorTables.LinkWords.Contains(k));

    /// <summary>Whether a word counts those of whom it is said.</summary>
    public static bool IsCount(string word) => char.IsAsciiDigit(word[0]) || ActorTables.Counts.Contains(word);

    /// <summary>The last word of a phrase.</summary>
    public static string LastWord(string phrase) => phrase[(phrase.LastIndexOf(' ') + 1)..];
}
