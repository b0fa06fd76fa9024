using Rapporteur.Tokens;

namespace Rapporteur.Syntax;

/// <summary>What a token is and how it hangs together with its sentence, after Universal Dependencies 2.</summary>
/// <param name="Lemma">The dictionary form.</param>
/// <param name="Tag">The universal part-of-speech tag.</param>
/// <param name="Head">The number from 1 of the word it hangs on, within the sentence; 0 for the root.</param>
/// <param name="Relation">The universal dependency relation to the head.</param>
/// <param name="Name">The name it is part of, if any.</param>
public readonly record struct SyntacticWord(string Lemma, string Tag, int Head, string Relation, NamePart Name)
{
    /// <summary>The word as CoNLL-U has it; names as <c>Name=B-person</c>, <c>Name=I-person</c> in MISC, states, regions and facilities as places.</summary>
    public ConlluColumns ToConllu() => new(Lemma, Tag, Head, Relation, Name.Kind == NameKind.None ? null : $"Name={(Name.Begins ? "B" : "I")}-{Label(Name.Kind)}");

    private static string Label(NameKind kind) =>
        kind is NameKind.Location or NameKind.Facility ? "place" : kind.ToString().ToLowerInvariant();
}

/// <summary>A word's part in a name.</summary>
/// <param name="Kind">What the name names.</param>
/// <param name="Begins">Whether the name begins here.</param>
public readonly record struct NamePart(NameKind Kind, bool Begins);

/// <summary>What a name names.</summary>
public enum NameKind
{
    /// <summary>The word is part of no name.</summary>
    None,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organization, company, body or armed group.</summary>
    Organization,

    /// <summary>A state, region, city, sea or mountain.</summary>
    Location,

    /// <summary>A building, airport, bridge, road.</summary>
    Facility,

    /// <summary>A nationality, religious or political group.</summary>
    People,

    /// <summary>An event, a law, a work, a language.</summary>
    Misc,

    /// <summary>A product, vehicle or weapon.</summary>
    Product,

    /// <summary>A sum of money.</summary>
    Money,
}
