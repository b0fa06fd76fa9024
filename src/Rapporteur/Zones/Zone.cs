using System.Text.Json.Serialization;
using Rapporteur.Text;

namespace Rapporteur.Zones;

/// <summary>A paragraph of the article and the part it plays on the page.</summary>
/// <param name="Kind">The part it plays.</param>
/// <param name="Span">Its characters, without blanks at either end.</param>
public readonly record struct Zone(ZoneKind Kind, Span Span);

/// <summary>The part that a paragraph plays on the page.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ZoneKind>))]
public enum ZoneKind
{
    /// <summary>The article's title or the line below it.</summary>
    Headline,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>Where and when it was written, as a paragraph of its own.</summary>
    Dateline,

    /// <summary>What a picture shows.</summary>
    Caption,

    /// <summary>Who made a picture.</summary>
    Credit,

    /// <summary>The article itself, in the outlet's voice.</summary>
    Body,

    /// <summary>A block quotation: whole paragraphs in somebody else's voice.</summary>
    Quote,

    /// <summary>What the page says around the article: comments, subscriptions, related links.</summary>
    Boilerplate,
}
