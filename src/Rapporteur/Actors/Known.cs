namespace Rapporteur.Actors;

/// <summary>What a phrase of a table stands for.</summary>
internal enum KnownKind
{
    /// <summary>A country's name.</summary>
    State,

    /// <summary>A country's adjective, which may be one of its people too: "Iranian".</summary>
    Adjective,

    /// <summary>A country's people: "Iranians".</summary>
    People,

    /// <summary>What stands for a government: "the Kremlin".</summary>
    Metonym,

    /// <summary>An organization.</summary>
    Organization,

    /// <summary>A region or city, which acts only in metaphor.</summary>
    Place,

    /// <summary>An office: "prime minister".</summary>
    Title,

    /// <summary>A word before a person's name: "Mr".</summary>
    Honorific,

    /// <summary>A noun for one unnamed person or several.</summary>
    Persons,

    /// <summary>A noun for an unnamed body that is used in many other ways too: "the military", but "military exercises".</summary>
    Body,
}

/// <summary>An entry of a table.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The usual name; the noun itself for titles and persons.</param>
/// <param name="Country">ISO 3166-1 alpha-3, IGO, NGO, MNC; null if it tells none.</param>
/// <param name="Sector">The PLOVER sector; null if it tells none.</param>
/// <param name="Gender">m or f; null if it tells none.</param>
/// <param name="Many">Whether it speaks of several persons.</param>
/// <param name="CapitalOnly">Whether the word in small letters mostly means something else: "justice".</param>
internal sealed record Known(
    KnownKind Kind, string Name, string? Country = null, string? Sector = null, string? Gender = null, bool Many = false, bool CapitalOnly = false);
