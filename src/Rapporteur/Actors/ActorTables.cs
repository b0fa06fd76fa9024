using Rapporteur.English;

namespace Rapporteur.Actors;

/// <summary>The tables of names, offices and words about people, loaded once.</summary>
internal static class ActorTables
{
    /// <summary>Alpha-3 codes by alpha-2. First, since other tables are made with it.</summary>
    public static Dictionary<string, string> Alpha3 { get; } = EnglishData.Rows("countries.tsv").ToDictionary(r => r[0], r => r[1]);

    /// <summary>Names that begin with a capital letter.</summary>
    public static PhraseTable<Known> Names { get; } = LoadNames();

    /// <summary>Offices and nouns for people, in any case.</summary>
    public static PhraseTable<Known> Nouns { get; } = LoadNouns();

    /// <summary>Words that after an actor's name mean the actor; the value tells whose: any, state, people, organization.</summary>
    public static PhraseTable<string> Bodies { get; } = LoadBodies();

    /// <summary>Words of organizations' names; the value holds whether more may follow ("Ministry of …") and the sector.</summary>
    public static Dictionary<string, (bool Head, string Sector)> OrganizationWords { get; } = EnglishData.Rows("org-words.tsv")
        .ToDictionary(r => r[0].ToLowerInvariant(), r => (r[1] == "head", r[2]));

    /// <summary>Words that begin no name.</summary>
    public static HashSet<string> NotNames { get; } = [.. EnglishData.Rows("not-names.tsv").Select(r => r[0])];

    /// <summary>Pronouns that speak of those spoken of before: the one that stands for all its forms, and the gender if it tells one.</summary>
    public static Dictionary<string, (string Kind, string? Gender)> Pronouns { get; } =
        EnglishData.Rows("pronouns.tsv").ToDictionary(r => r[0], r => (r[1], r[2].Length == 0 ? null : r[2]));

    /// <summary>Small words that link a name or office to what it is of, by where they stand: organization, field, office.</summary>
    public static ILookup<string, string> LinkWords { get; } = EnglishData.Rows("link-words.tsv").ToLookup(r => r[0], r => r[1]);

    /// <summary>Words before a name that is meant as a place.</summary>
    public static HashSet<string> PlacePrepositions { get; } = [.. EnglishData.Rows("place-prepositions.tsv").Select(r => r[0])];

    /// <summary>Small words inside names of persons.</summary>
    public static HashSet<string> Particles { get; } = [.. EnglishData.Rows("name-particles.tsv").Select(r => r[0])];

    /// <summary>Words between an article and a noun for people; the value tells whether the word begins the description.</summary>
    public static PhraseTable<bool> Modifiers { get; } = LoadModifiers();

    /// <summary>The countries of capitals, by each of their names in small letters.</summary>
    public static Dictionary<string, string> Capitals { get; } = LoadCapitals();

    /// <summary>Names and adjectives of countries that are one word, in small letters.</summary>
    public static HashSet<string> CountryWords { get; } =
        [.. EnglishData.Rows("countries.tsv").SelectMany(r => r[4].Split('|').Append(r[2])).Where(w => w.Length > 0 && !w.Contains(' ')).Select(w => w.ToLowerInvariant())];

    /// <summary>Words that open a description: definite, possessive, indefinite.</summary>
    public static Dictionary<string, string> Determiners { get; } = EnglishData.Rows("determiners.tsv").ToDictionary(r => r[0], r => r[1]);

    /// <summary>Words that count those whom a description speaks of.</summary>
    public static HashSet<string> Counts { get; } = [.. EnglishData.Rows("people-modifiers.tsv").Where(r => r[1] == "number").Select(r => r[0])];

    /// <summary>Nouns that count those after "of".</summary>
    public static HashSet<string> Quantities { get; } = [.. EnglishData.Rows("quantities.tsv").Select(r => r[0])];

    /// <summary>Whether a word says that somebody spoken of before is meant.</summary>
    public static bool IsDefinite(string word) => Determiners.GetValueOrDefault(word) == "definite";

    private static readonly Dictionary<string, (string State, string People)> Countries = EnglishData.Rows("countries.tsv")
        .ToDictionary(r => r[1], r => (r[2], r[5].Split('|')[^1]));

    /// <summary>The usual name of a country or its people.</summary>
    public static string Of(string alpha3, ActorKind kind) =>
        kind == ActorKind.People && Countries[alpha3].People is { Length: > 0 } people ? people : Countries[alpha3].State;

    /// <summary>Whether this is a country's code, and not IGO, NGO or MNC.</summary>
    public static bool IsCountry(string code) => Countries.ContainsKey(code);

    private static PhraseTable<Known> LoadNames()
    {
        PhraseTable<Known> table = new();
        foreach (string[] r in EnglishData.Rows("countries.tsv"))
        {
            Known state = new(KnownKind.State, r[2], r[1], "GOV");
            AddAll(table, state, [r[2], .. r[3].Split('|')]);
            AddAll(table, state with { Kind = KnownKind.Adjective }, r[4].Split('|'));
            AddAll(table, new(KnownKind.People, r[5].Split('|')[^1], r[1], "CVL"), r[5].Split('|'));
        }
        foreach (string[] r in EnglishData.Rows("metonyms.tsv")) table.Add(r[0], new(KnownKind.Metonym, r[0], r[1], "GOV"));
        foreach (string[] r in EnglishData.Rows("organizations.tsv"))
        {
            AddAll(table, new(KnownKind.Organization, r[0], NullIfEmpty(r[2]), NullIfEmpty(r[3])), [r[0], .. r[1].Split('|')]);
        }
        foreach (string[] r in EnglishData.Rows("honorifics.tsv"))
        {
            table.Add(r[0], new(KnownKind.Honorific, r[0], Gender: NullIfEmpty(r[1])));
        }
        foreach (string[] r in (string[][])[.. EnglishData.Rows("regions.tsv"), .. EnglishData.Rows("capitals.tsv"), .. EnglishData.Rows("cities.tsv")])
        {
            AddAll(table, new(KnownKind.Place, r[0], Alpha3.GetValueOrDefault(r[2])), [r[0], .. r[1].Split('|')]);
        }
        return table;
    }

    private static PhraseTable<Known> LoadNouns()
    {
        PhraseTable<Known> table = new();
        foreach (string[] r in EnglishData.Rows("titles.tsv"))
        {
            table.Add(r[0], new(KnownKind.Title, r[4].Length > 0 ? r[4] : r[0], null, NullIfEmpty(r[1]), NullIfEmpty(r[2]), false, r[3] == "capital"));
        }
        foreach (string[] r in EnglishData.Rows("people-nouns.tsv"))
        {
            table.Add(r[0], new(r[1] == "body" ? KnownKind.Body : KnownKind.Persons, r[0], null, NullIfEmpty(r[2]), null, r[1] != "one"));
        }
        return table;
    }

    private static Dictionary<string, string> LoadCapitals()
    {
        HashSet<string> capitals = [.. EnglishData.Rows("capitals.tsv").Select(r => r[5])];
        Dictionary<string, string> byName = [];
        foreach (string[] r in EnglishData.Rows("capitals.tsv").Concat(EnglishData.Rows("cities.tsv").Where(r => capitals.Contains(r[5]))))
        {
            foreach (string name in r[1].Split('|').Append(r[0]).Where(n => n.Length > 0))
                byName.TryAdd(string.Join(' ', Word.OfPhrase(name).Select(w => w.Key)), Alpha3[r[2]]);
        }
        return byName;
    }

    private static PhraseTable<string> LoadBodies()
    {
        PhraseTable<string> table = new();
        foreach (string[] r in EnglishData.Rows("bodies.tsv")) table.Add(r[0], r[1]);
        return table;
    }

    private static PhraseTable<bool> LoadModifiers()
    {
        PhraseTable<bool> table = new();
        foreach (string[] r in EnglishData.Rows("people-modifiers.tsv")) table.Add(r[0], r[1] != "modifier");
        return table;
    }

    private static void AddAll(PhraseTable<Known> table, Known value, string[] phrases)
    {
        foreach (string phrase in phrases) table.Add(phrase, value);
    }

    private static string? NullIfEmpty(string cell) => cell.Length == 0 ? null : cell;
}
