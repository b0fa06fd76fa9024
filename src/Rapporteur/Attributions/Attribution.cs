using System.Text.Json.Serialization;
using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>
/// A place where the text gives words, thoughts, intentions or feelings as somebody's, after the PolNeAR guidelines
/// (Newell, Margolin and Ruths 2018), with attributions inside attributions added.
/// </summary>
/// <param name="Id">Its identity in this record: T1, T2, … in text order.</param>
/// <param name="Manner">Whether the content stands in quotation marks.</param>
/// <param name="Act">What the source does: say, deny, accuse, demand, believe, …</param>
/// <param name="Source">Who says so; null where the text leaves it open ("it is believed").</param>
/// <param name="Cue">The words that show it: "said", "according to"; null where only quotation marks do.</param>
/// <param name="Content">What is given as the source's.</param>
/// <param name="Parent">The innermost attribution whose content holds this one; null in the outlet's own voice.</param>
/// <param name="Confidence">How likely it is one, in (0, 1]: of those given with 0.9, nine in ten are.</param>
/// <param name="By">The rule or model that decided.</param>
public sealed record Attribution(
    string Id, Manner Manner, string Act, AttributionSource? Source, TextPart? Cue, TextPart Content, string? Parent, double Confidence, string By);

/// <summary>One role of an attribution or event: its characters, in one or several pieces in text order.</summary>
public sealed record TextPart(ValueList<Span> Spans);

/// <summary>Who says so.</summary>
/// <param name="Spans">The whole phrase, in one or several pieces in text order.</param>
/// <param name="Actor">The actor it speaks of, if resolved.</param>
public sealed record AttributionSource(ValueList<Span> Spans, string? Actor);

/// <summary>Whether an attribution's content stands in quotation marks.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Manner>))]
public enum Manner
{
    /// <summary>All of it does.</summary>
    Direct,

    /// <summary>None of it does.</summary>
    Indirect,

    /// <summary>Some of it does.</summary>
    Mixed,
}
