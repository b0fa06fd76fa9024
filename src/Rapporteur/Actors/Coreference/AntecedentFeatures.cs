namespace Rapporteur.Actors;

/// <summary>What speaks for and against that a description or pronoun speaks of an entry, or of none known yet.</summary>
/// <remarks>After the surface features of Durrett and Klein (2013): each counts by itself and together with the kind of phrase.</remarks>
internal sealed class AntecedentFeatures
{
    // From these values on the next bucket begins.
    private static readonly int[] Buckets = [1, 2, 3, 5, 9, 17, 33];

    private readonly Chunks chunks;
    private readonly Grammar grammar;
    private readonly Reference phrase;
    private readonly string type, noun, relation, governor;
    private readonly List<string> counts, qualities;

    /// <summary>The features of one phrase.</summary>
    /// <param name="phrase">The description or pronoun.</param>
    /// <param name="chunks">The article's words.</param>
    /// <param name="grammar">How they hang together.</param>
    public AntecedentFeatures(Reference phrase, Chunks chunks, Grammar grammar)
    {
        (this.phrase, this.chunks, this.grammar) = (phrase, chunks, grammar);
        (noun, relation, governor) = (grammar.NounOf(phrase), grammar.RelationOf(phrase), grammar.GovernorOf(phrase));
        List<string> modifiers = phrase.Form == MentionForm.Pronoun ? [] : [.. Profile.Modifiers(phrase, chunks)];
        (counts, qualities) = (modifiers.FindAll(Profile.IsCount), modifiers.FindAll(w => !Profile.IsCount(w)));
        // A pronoun is a kind by itself; a description is told by what it speaks of and how it opens.
        type = phrase.Form == MentionForm.Pronoun ? ActorTables.Pronouns[phrase.Key].Kind
            : $"{phrase.Kind}-{ActorTables.Determiners.GetValueOrDefault(chunks.Key(phrase.First), phrase.Holder is null ? "bare" : "owned")}";
    }

    /// <summary>What speaks for somebody new, or for nobody.</summary>
    public List<string> OfNew()
    {
        List<string> features = [];
        Add("new", "any");
        Add("relation", relation);
        Add("sentence", Bucket(chunks.Words[phrase.First].Sentence));
        Add("noun", noun);
        Add("speaks", phrase.Speaks.ToString());
        Add("governor", governor);
        Add("modifiers", Bucket(counts.Count + qualities.Count));
        Add("sector", phrase.Sector ?? "none");
        Add("holder", phrase.Holder is null ? "none" : "some");
        return features;

        void Add(string name, string value) => AddBoth(features, $"new {name} {value}");
    }

    /// <summary>What speaks for an entry.</summary>
    public List<string> Of(AntecedentCandidate candidate)
    {
        List<string> features = [];
        (Entry entry, Profile profile, Reference at, bool isBefore, int rank, bool isHolder) = candidate;
        string kind = entry.Kind is { } k ? (entry.IsNamed ? "named-" : "") + k : "none";
        int distance = chunks.Words[phrase.First].Sentence - chunks.Words[at.First].Sentence;
        Add("kind", kind);
        Add("distance", isBefore ? Bucket(distance) : "after-" + Bucket(-distance));
        Add("rank", isBefore ? Bucket(rank) : "after");
        Add("form", at.Form.ToString());
        Add("relations", $"{relation}-{grammar.RelationOf(at)}{(distance == 0 ? "-same" : distance == 1 ? "-last" : "")}");
        Add("mentions", Bucket(profile.Mentions));
        Add("gender", Compared(phrase.Gender, entry.Gender));
        Add("number", $"{phrase.Kind is ActorKind.Group or ActorKind.People}-{entry.Kind}");
        Add("speaks", $"{phrase.Speaks}-{at.Speaks}-{profile.Speaks}");
        Add("lead", chunks.Words[profile.First].Sentence < 2 ? "yes" : "no");
        if (phrase.Form == MentionForm.Pronoun)
        {
            Add("pronoun", $"{phrase.Key}-{kind}");
            Add("does", $"{governor}-{kind}");
            return features;
        }
        Add("country", Compared(phrase.Country, profile.Country));
        Add("sector", Compared(phrase.Sector, profile.Sector));
        Add("key", profile.Keys.Contains(phrase.Key) ? "same" : "other");
        Add("noun", profile.Nouns.Contains(noun) ? "same" : profile.Titles.Contains(noun) ? "title" : profile.NameWords.Contains(noun) ? "name" : profile.Nouns.Count > 0 ? "other" : "none");
        if (profile.LastNoun is { } other && other != noun) Add("nouns", $"{noun}-{other}");
        Add("sense", Sense(profile.Nouns));
        Add("sense-title", Sense(profile.Titles));
        Add("sense-name", Sense(profile.NameWords));
        Add("meant", $"{noun}-{kind}");
        Add("acts", $"{noun}-{profile.Sector}");
        Add("office", phrase.Office is null ? "none" : profile.Offices.Contains(phrase.Office) ? "same" : profile.Offices.Count > 0 ? "other" : "some");
        Add("holder", isHolder ? "this" : phrase.Holder is null ? "none" : "other");
        Add("count", counts.Count == 0 || profile.Counts.Count == 0 ? "none" : counts.TrueForAll(profile.Counts.Contains) ? "same" : "other");
        Add("qualities", $"{Bucket(qualities.Count)}-{Bucket(qualities.Count(profile.Qualities.Contains))}-{Math.Min(profile.Qualities.Count, 2)}-{(profile.Nouns.Contains(noun) ? "same" : "other")}-noun");
        return features;

        void Add(string name, string value) => AddBoth(features, $"{name} {value}");
    }

    /// <summary>Whether the phrase cannot speak of an entry: "she" of a ministry or a man, "nine soldiers" of the three of before.</summary>
    public bool Excludes(Entry entry, Profile profile) =>
        phrase is { Form: MentionForm.Pronoun, Gender: { } gender }
            ? entry.Kind != ActorKind.Person || (entry.Gender ?? gender) != gender
            : phrase.Kind == ActorKind.Group && counts.Count > 0 && profile.Counts.Count > 0 && !counts.TrueForAll(profile.Counts.Contains);

    private void AddBoth(List<string> features, string feature)
    {
        features.Add(feature);
        features.Add($"{feature} {type}");
    }

    /// <summary>What the noun's sense is to the nearest of others.</summary>
    private string Sense(HashSet<string> others) => others.Count == 0 ? "none" : others.Select(o => NounKinds.Compare(noun, o)).Min().ToString();

    private static string Compared(string? own, string? other) => own is null ? other is null ? "none" : "theirs" : other is null ? "ours" : own == other ? "same" : "other";

    private static string Bucket(int value) => Buckets.Count(b => value >= b).ToString();
}
