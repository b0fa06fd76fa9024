using System.Text.Json.Serialization;
using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Events;

/// <summary>Who did what to whom, after PLOVER 2 (Halterman and others 2023).</summary>
/// <param name="Id">Its identity in this record: E1, E2, … in text order.</param>
/// <param name="Type">One of PLOVER's sixteen types, in capitals.</param>
/// <param name="Mode">The type's mode, such as "visit"; null if none is told.</param>
/// <param name="Contexts">PLOVER contexts, such as "diplomatic".</param>
/// <param name="Quad">1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
/// <param name="Intensity">From −10 (conflict) to 10 (cooperation).</param>
/// <param name="Trigger">The words that name it.</param>
/// <param name="Actors">Those who act.</param>
/// <param name="Recipients">Those whom the act is directed at.</param>
/// <param name="Time">When it happens; null if not told.</param>
/// <param name="Place">Where it happens; null if not told.</param>
/// <param name="Modality">Whether it happened.</param>
/// <param name="Negated">Whether the text says that it did not happen.</param>
/// <param name="AssertedBy">The attributions in whose content it stands, outermost first; empty where the outlet itself says so.</param>
/// <param name="Confidence">The chance that it is right, 0 to 1.</param>
/// <param name="By">The rule or model that decided.</param>
public sealed record Event(
    string Id, string Type, string? Mode, ValueList<string> Contexts, int Quad, double Intensity, TextPart Trigger,
    ValueList<Party> Actors, ValueList<Party> Recipients, EventTime? Time, EventPlace? Place,
    Modality Modality, bool Negated, ValueList<string> AssertedBy, double? Confidence, string By);

/// <summary>An actor in its part in an event.</summary>
/// <param name="Actor">The actor's identity.</param>
/// <param name="Span">Where the text names it in this part, if it does.</param>
public sealed record Party(string Actor, Span? Span);

/// <summary>When an event happens.</summary>
/// <param name="Value">A TIMEX3 value.</param>
/// <param name="Span">Where the text says so, if it does.</param>
public sealed record EventTime(string Value, Span? Span);

/// <summary>Where an event happens.</summary>
/// <param name="Name">The place's name.</param>
/// <param name="Lat">Degrees north, −90 to 90.</param>
/// <param name="Lon">Degrees east, −180 to 180.</param>
/// <param name="Span">Where the text says so, if it does.</param>
public sealed record EventPlace(string Name, double? Lat, double? Lon, Span? Span);

/// <summary>Whether an event happened.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Modality>))]
public enum Modality
{
    /// <summary>It happened or happens.</summary>
    Actual,

    /// <summary>It is announced or scheduled.</summary>
    Future,

    /// <summary>It may happen, is threatened or planned.</summary>
    Possible,

    /// <summary>It is demanded or asked for.</summary>
    Requested,
}
