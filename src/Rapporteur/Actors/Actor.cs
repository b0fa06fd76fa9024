using System.Text.Json.Serialization;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>A person, organization, state, people or group that an article speaks of, with all its mentions.</summary>
/// <param name="Id">Its identity in this record: A1, A2, … in the order of first mention.</param>
/// <param name="Name">The fullest name, or a description where it has none.</param>
/// <param name="Named">Whether it has a proper name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the state it belongs to; IGO, NGO or MNC where it belongs to none; null if unknown.</param>
/// <param name="Sector">The PLOVER sector, such as GOV, MIL, REB; null if unknown.</param>
/// <param name="Roles">The offices and titles that the text gives it.</param>
/// <param name="Mentions">Where the text speaks of it, in text order.</param>
public sealed record Actor(
    string Id, string Name, bool Named, ActorKind Kind, string? Country, string? Sector,
    ValueList<Role> Roles, ValueList<Mention> Mentions);

/// <summary>An office or title: "Foreign Minister".</summary>
/// <param name="Title">The title as the text has it.</param>
/// <param name="Of">The actor it is held with or for, if known.</param>
/// <param name="Span">Where the text says so.</param>
public sealed record Role(string Title, string? Of, Span Span);

/// <summary>One place where the text speaks of an actor.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Form">How it speaks of it.</param>
public readonly record struct Mention(Span Span, MentionForm Form);

/// <summary>What an actor is.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ActorKind>))]
public enum ActorKind
{
    /// <summary>One human being.</summary>
    Person,

    /// <summary>An organization, company, body or armed group.</summary>
    Organization,

    /// <summary>A state, or its government.</summary>
    State,

    /// <summary>A people or nation.</summary>
    People,

    /// <summary>Several persons without an organization: protesters, analysts.</summary>
    Group,

    /// <summary>A place that acts.</summary>
    Place,
}

/// <summary>How a mention speaks of an actor.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MentionForm>))]
public enum MentionForm
{
    /// <summary>By a proper name.</summary>
    Name,

    /// <summary>By a description: "the ministry".</summary>
    Nominal,

    /// <summary>By a pronoun.</summary>
    Pronoun,

    /// <summary>By what stands for it: "Tehran" for Iran's government.</summary>
    Metonym,
}
