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

/// <summary>The table of nouns for persons, groups and documents.</summary>
internal static class NounKinds
{
    private static readonly Dictionary<string, NounKind> Kinds = EnglishData.Rows("noun-kinds.tsv")
        .ToDictionary(r => r[0], r => Enum.Parse<NounKind>(r[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase);

    /// <summary>By a noun's lemma.</summary>
    public static NounKind Of(string lemma) => Kinds.GetValueOrDefault(lemma);
}
