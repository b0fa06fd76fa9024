using System.Text.Json.Serialization;
using Rapporteur.Text;

namespace Rapporteur.Times;

/// <summary>The day an article was published, and how that is known.</summary>
/// <param name="Value">The day; null if it is not known.</param>
/// <param name="Basis">What tells it.</param>
public sealed record Publication(DateOnly? Value, PublicationBasis Basis);

/// <summary>What tells the day of publication.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<PublicationBasis>))]
public enum PublicationBasis
{
    /// <summary>The caller.</summary>
    Given,

    /// <summary>The page's metadata.</summary>
    Metadata,

    /// <summary>The article's dateline or byline.</summary>
    Dateline,

    /// <summary>The caption of a picture.</summary>
    Caption,

    /// <summary>A date in the running text.</summary>
    Text,

    /// <summary>Nothing.</summary>
    None,
}
