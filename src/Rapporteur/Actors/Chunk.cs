namespace Rapporteur.Actors;

/// <summary>A stretch of words that is one building stone: a name, an office, an adjective of a country.</summary>
/// <param name="First">The first word.</param>
/// <param name="End">One past the last word.</param>
/// <param name="Known">The entry of a table; null for names that are in none.</param>
/// <param name="Organization">Whether a name that is in no table is an organization's; then its sector, empty if its words do not tell it.</param>
/// <param name="IsPerson">Whether a name that is in no table is known to be a person's.</param>
internal readonly record struct Chunk(int First, int End, Known? Known, string? Organization = null, bool IsPerson = false)
{
    /// <summary>Whether it is of one of these kinds.</summary>
    public bool Is(KnownKind kind) => Known?.Kind == kind;

    /// <summary>Whether it is a name that is in no table.</summary>
    public bool IsNewName => Known is null;
}
