using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>What speaks for and against that a description or pronoun speaks of an entry, or of none known yet.</summary>
/// <remarks>After the surface features of Durrett and Klein (2013): each counts by itself and together with the kind of phrase.</remarks>
internal sealed class AntecedentFeatures(Chunks chunks, Trees? trees, ValueList<SyntacticWord> syntax)
{
    // From these values on the next bucket begins.
    private static readonly int[] Buckets = [1, 2, 3, 5, 9, 17, 33];

    /// <summary>What speaks for somebody new, or for nobody.</summary>
    public List<string> OfNew(Reference phrase)
    {
        List<string> features = [];
        string type = TypeOf(phrase);
        Add("new", "any");
        Add("relation", RelationOf(phrase));
        Add("sentence", Bucket(chunks.Words[phrase.First].Sentence));
        Add("noun", NounOf(phrase));
        Add("speaks", phrase.Speaks.ToString());
        Add("governor", GovernorOf(phrase));
        Add("modifiers", Bucket(phrase.Form == MentionForm.Pronoun ? 0 : Profile.Modifiers(phrase, chunks).Count()));
        Add("sector", phrase.Sector ?? "none");
        Add("holder", phrase.Holder is null ? "none" : "some");
        return features;

        void Add(string name, string value)
        {
            features.Add($"new {name} {value}");
            features.Add($"new {name} {value} {type}");
        }
    }

    /// <summary>What speaks for an entry.</summary>
    public List<string> Of(Reference phrase, AntecedentCandidate candidate)
    {
        List<string> features = [];
        string type = TypeOf(phrase);
        (Entry entry, Profile profile, Reference? last, Reference? next, int rank, bool isHolder) = candidate;
        string kind = entry.Kind is { } k ? (entry.IsNamed ? "named-" : "") + k : "none";
        Add("kind", kind);
        int distance = chunks.Words[phrase.First].Sentence - chunks.Words[(last ?? next!).First].Sentence;
        Add("distance", last is null ? "after-" + Bucket(-distance) : Bucket(distance));
        Add("rank", last is null ? "after" : Bucket(rank));
        Add("form", (last ?? next!).Form.ToString());
        Add("relations", $"{RelationOf(phrase)}-{RelationOf(last ?? next!)}{(distance == 0 ? "-same" : distance == 1 ? "-last" : "")}");
        Add("mentions", Bucket(profile.Mentions));
        Add("gender", Compared(phrase.Gender, entry.Gender));
        Add("number", $"{IsMany(phrase)}-{entry.Kind}");
        Add("speaks", $"{phrase.Speaks}-{(last ?? next!).Speaks}-{profile.Speaks}");
        Add("lead", chunks.Words[profile.First].Sentence < 2 ? "yes" : "no");
        if (phrase.Form == MentionForm.Pronoun)
        {
            Add("pronoun", $"{phrase.Key}-{kind}");
            Add("does", $"{GovernorOf(phrase)}-{kind}");
            return features;
        }
        string noun = NounOf(phrase);
        Add("country", Compared(phrase.Country, profile.Country));
        Add("sector", Compared(phrase.Sector, profile.Sector));
        Add("key", profile.Keys.Contains(phrase.Key) ? "same" : "other");
        Add("noun", profile.Nouns.Contains(noun) ? "same" : profile.Titles.Contains(noun) ? "title" : profile.NameWords.Contains(noun) ? "name" : profile.Nouns.Count > 0 ? "other" : "none");
        if (profile.LastNoun is { } other && other != noun) Add("nouns", $"{noun}-{other}");
        Add("sense", Nearest(noun, profile.Nouns));
        Add("sense-title", Nearest(noun, profile.Titles));
        Add("sense-name", Nearest(noun, profile.NameWords));
        Add("meant", $"{noun}-{kind}");
        Add("acts", $"{noun}-{profile.Sector}");
        Add("office", phrase.Office is null ? "none" : profile.Offices.Contains(phrase.Office) ? "same" : profile.Offices.Count > 0 ? "other" : "some");
        Add("holder", isHolder ? "this" : phrase.Holder is null ? "none" : "other");
        Modifiers();
        return features;

        void Modifiers()
        {
            List<string> words = [.. Profile.Modifiers(phrase, chunks)], counts = words.FindAll(Profile.IsCount), qualities = words.FindAll(w => !Profile.IsCount(w));
            Add("count", counts.Count == 0 || profile.Counts.Count == 0 ? "none" : counts.TrueForAll(profile.Counts.Contains) ? "same" : "other");
            int shared = qualities.Count(profile.Qualities.Contains);
            string same = profile.Nouns.Contains(noun) ? "same-noun" : "other-noun";
            Add("qualities", $"{Bucket(qualities.Count)}-{Bucket(shared)}-{Math.Min(profile.Qualities.Count, 2)}-{same}");
        }

        void Add(string name, string value)
        {
            features.Add($"{name} {value}");
            features.Add($"{name} {value} {type}");
        }
    }

    /// <summary>The kind of phrase: a pronoun by itself, a description by what it speaks of and how it opens.</summary>
    private string TypeOf(Reference phrase) =>
        phrase.Form == MentionForm.Pronoun ? ActorTables.Pronouns[phrase.Key].Kind : $"{phrase.Kind}-{ActorTables.Determiners.GetValueOrDefault(chunks.Key(phrase.First), phrase.Holder is null ? "bare" : "owned")}";

    private string RelationOf(Reference reference) =>
        trees is null ? "none" : trees.Relation(trees.Top(chunks.Words[reference.First].Token, chunks.Words[reference.NounAt].Token + 1));

    /// <summary>What a phrase hangs on, and how: "nsubj-vote".</summary>
    private string GovernorOf(Reference phrase)
    {
        if (trees is null) return "none";
        int top = trees.Top(chunks.Words[phrase.First].Token, chunks.Words[phrase.NounAt].Token + 1), head = trees.Head(top);
        return head < 0 ? "root" : $"{trees.Relation(top)}-{syntax[head].Lemma}";
    }

    private string NounOf(Reference reference) => chunks.Words[reference.NounAt].Lemma;

    /// <summary>What a noun's sense is to the nearest of others.</summary>
    private static string Nearest(string noun, HashSet<string> others) =>
        others.Count == 0 ? "none" : others.Select(o => NounKinds.Compare(noun, o)).Min().ToString();

    private static bool IsMany(Reference phrase) => phrase.Kind is ActorKind.Group or ActorKind.People;

    private static string Compared(string? own, string? other) => own is null ? other is null ? "none" : "theirs" : other is null ? "ours" : own == other ? "same" : "other";

    private static string Bucket(int value) => value < 0 ? "0" : Buckets.Count(b => value >= b).ToString();
}
