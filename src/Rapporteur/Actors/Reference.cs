namespace Rapporteur.Actors;

/// <summary>One place where the text speaks of an actor, before it is known which others speak of the same one.</summary>
internal sealed class Reference
{
    private readonly int? nounEnd;
    private readonly int? nounAt;

    /// <summary>The first word.</summary>
    public required int First { get; init; }

    /// <summary>One past the last word.</summary>
    public required int End { get; set; }

    /// <summary>What the actor is; null where the words do not tell.</summary>
    public ActorKind? Kind { get; set; }

    /// <summary>Whether a proper name stands here, or what is known by one is described.</summary>
    public bool Named { get; init; } = true;

    /// <summary>What two references to the same actor share.</summary>
    public required string Key { get; init; }

    /// <summary>The usual name where a table has one.</summary>
    public string? Name { get; init; }

    /// <summary>Alpha-3, IGO, NGO, MNC or null.</summary>
    public string? Country { get; set; }

    /// <summary>PLOVER sector or null.</summary>
    public string? Sector { get; set; }

    /// <summary>m, f or null.</summary>
    public string? Gender { get; set; }

    /// <summary>How the words speak of the actor.</summary>
    public MentionForm Form { get; init; } = MentionForm.Name;

    /// <summary>The office or noun of a description; null for names.</summary>
    public string? Noun { get; init; }

    /// <summary>One past the noun of a description, what it is of left out; the end, where nothing follows the noun.</summary>
    public int NounEnd
    {
        get => nounEnd ?? End;
        init => nounEnd = value;
    }

    /// <summary>The noun of a description; the last word of a name.</summary>
    public int NounAt
    {
        get => nounAt ?? NounEnd - 1;
        init => nounAt = value;
    }

    /// <summary>The named reference that the sentence says is the same actor: "Jane Adams, the customs broker".</summary>
    public Reference? SameAs { get; set; }

    /// <summary>The office of a description with whose it is; null if not told.</summary>
    public string? Office { get; init; }

    /// <summary>The state or organization that a description says it belongs to.</summary>
    public Chunk? Holder { get; init; }

    /// <summary>Offices that the words around give it.</summary>
    public List<RoleReference> Roles { get; } = [];

    /// <summary>Whether it is the source of somebody's words.</summary>
    public bool Speaks { get; set; }

    /// <summary>The entry it belongs to, once that is decided.</summary>
    public Entry? Entry { get; set; }
}

/// <summary>An office as the text gives it.</summary>
/// <param name="First">The first word of the whole phrase.</param>
/// <param name="End">One past the last word.</param>
/// <param name="Title">The entry of the table.</param>
/// <param name="Holder">The state or organization whose office it is.</param>
internal readonly record struct RoleReference(int First, int End, Known Title, Chunk? Holder)
{
    /// <summary>The office and whose it is, the same for "Iranian foreign minister" and "foreign minister of Iran"; null if not told.</summary>
    public string? Office => OfficeOf(Title, Holder);

    /// <summary>An office with its holder's usual name.</summary>
    public static string? OfficeOf(Known title, Chunk? holder) => holder?.Known is { } known ? $"{title.Name} {known.Name}" : null;
}
