using Rapporteur.English;

namespace Rapporteur.Actors;

/// <summary>What a noun speaks of.</summary>
internal enum NounKind
{
    /// <summary>Nothing that speaks.</summary>
    Other,

    /// <summary>A person.</summary>
    Person,

    /// <summary>Several persons, or a body of them.</summary>
    Group,

    /// <summary>Words, which speak for their author: "the statement".</summary>
    Document,
}

/// <summary>What the sense of a noun is to that of another, the nearest first.</summary>
internal enum SenseRelation
{
    /// <summary>They mean the same: "protester", "demonstrator".</summary>
    Same,

    /// <summary>The other is a kind of it.</summary>
    Above,

    /// <summary>It is a kind of the other.</summary>
    Below,

    /// <summary>Both are kinds of one thing.</summary>
    Beside,

    /// <summary>None of these.</summary>
    Apart,

    /// <summary>One of them is not known.</summary>
    Unknown,
}

/// <summary>The table of nouns for persons, groups and documents.</summary>
internal static class NounKinds
{
    private static readonly Dictionary<string, NounKind> Kinds = EnglishData.Rows("noun-kinds.tsv")
        .ToDictionary(r => r[0], r => Enum.Parse<NounKind>(r[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase);

    /// <summary>By a noun's lemma.</summary>
    public static NounKind Of(string lemma) => Kinds.GetValueOrDefault(lemma);

    private static readonly Dictionary<string, string[]> Senses = EnglishData.Rows("noun-kinds.tsv")
        .Where(r => r[2].Length > 0).ToDictionary(r => r[0], r => r[2].Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>What the sense of one noun is to that of another, as WordNet has them.</summary>
    public static SenseRelation Compare(string noun, string other)
    {
        if (!Senses.TryGetValue(noun, out string[]? a) || !Senses.TryGetValue(other, out string[]? b)) return SenseRelation.Unknown;
        if (a[0] == b[0]) return SenseRelation.Same;
        if (b.Contains(a[0])) return SenseRelation.Above;
        if (a.Contains(b[0])) return SenseRelation.Below;
        return a.Length > 1 && b.Length > 1 && a[1] == b[1] ? SenseRelation.Beside : SenseRelation.Apart;
    }
}
