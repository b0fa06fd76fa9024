using Rapporteur.English;
using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>How a cue joins with its source and content.</summary>
[Flags]
internal enum Constructions
{
    None = 0,

    /// <summary>A clause ("said that it rained"), a question, or a quotation.</summary>
    Clause = 1 << 0,

    /// <summary>A clause after the one who hears it: "told reporters that it rained".</summary>
    Hearer = 1 << 1,

    /// <summary>A clause with or without one who hears it: "warned residents that it would rain".</summary>
    HearerOptional = 1 << 2,

    /// <summary>An infinitive: "refused to go".</summary>
    To = 1 << 3,

    /// <summary>A noun phrase: "praised the law".</summary>
    Object = 1 << 4,

    /// <summary>A party and what it is charged with: "accused the firm of fraud".</summary>
    ObjectOf = 1 << 5,

    /// <summary>A party and what it shall do: "urged the firm to pay".</summary>
    ObjectTo = 1 << 6,

    /// <summary>The subject and what is said of it: "the road is expected to open".</summary>
    PassiveTo = 1 << 7,

    /// <summary>The source follows: "according to the firm".</summary>
    SourceRight = 1 << 8,

    /// <summary>The source may follow the cue: "“…,” said the mayor".</summary>
    Inverts = 1 << 9,

    /// <summary>A clause that "that" or a question word introduces, or a quotation.</summary>
    That = 1 << 10,

    /// <summary>Its forms in -s are mostly nouns: "claims", "states".</summary>
    NounLike = 1 << 11,

    /// <summary>Any kind of clause.</summary>
    AnyClause = Clause | That | Hearer | HearerOptional,
}

/// <summary>Whether a cue is built on a verb, on “be” with an adjective or participle, on a noun, or is a fixed phrase.</summary>
internal enum CueKind
{
    Verb,
    Predicate,
    Noun,
    Frame,
}

/// <summary>The inflections of a verb that look alike, told apart as far as the form allows.</summary>
[Flags]
internal enum VerbForms
{
    None = 0,
    Base = 1 << 0,
    Third = 1 << 1,
    Past = 1 << 2,
    Participle = 1 << 3,
    Gerund = 1 << 4,
}

/// <summary>One entry of the table of reporting words.</summary>
internal sealed record Cue(string Lemma, CueKind Kind, string Act, Constructions Constructions);

/// <summary>An inflected form of an entry: its first word is the key of the lexicon, the others follow.</summary>
internal sealed record CueForm(Cue Cue, VerbForms Forms, string[] Rest);

/// <summary>The table of reporting verbs, nouns and phrases, by the first word of each form.</summary>
internal static class CueLexicon
{
    private static readonly Dictionary<string, CueForm[]> Table = Load();
    private static readonly Dictionary<string, CueForm[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The forms whose first word is this one, longest first.</summary>
    public static CueForm[] At(string text, Span word) =>
        Lookup.TryGetValue(text.AsSpan(word.Begin, word.Length), out CueForm[]? forms) ? forms : [];

    /// <summary>Whether a word can be a finite form of a reporting verb.</summary>
    public static bool IsFinite(string text, Span word) =>
        Array.Exists(At(text, word), f => (f.Forms & (VerbForms.Past | VerbForms.Third)) != 0);

    private static Dictionary<string, CueForm[]> Load()
    {
        Dictionary<string, List<CueForm>> table = new(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in EnglishData.Rows("reporting-cues.tsv"))
        {
            string[] words = row[0].Split(' ');
            CueKind kind = Enum.Parse<CueKind>(row[1], ignoreCase: true);
            Cue cue = new(row[0], kind, row[2], ParseConstructions(row[3]));
            foreach ((string word, VerbForms forms) in Inflection.Forms(words[0], kind, row[4]))
            {
                if (!table.TryGetValue(word, out List<CueForm>? list)) table[word] = list = [];
                list.Add(new(cue, forms, words[1..]));
            }
        }
        return table.ToDictionary(
            p => p.Key, p => p.Value.OrderByDescending(f => f.Rest.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    private static Constructions ParseConstructions(string cell) =>
        cell.Split(',').Aggregate(Constructions.None, (c, name) => c | Enum.Parse<Constructions>(name.Replace("-", ""), ignoreCase: true));
}
