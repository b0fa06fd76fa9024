using System.Text.Json.Serialization;
using Rapporteur.Text;

namespace Rapporteur.Times;

/// <summary>A time that the text names, after TIMEX3 (ISO-TimeML).</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Type">What kind of time it is.</param>
/// <param name="Value">The TIMEX3 value, such as 2024-03-26, 2024-W13, P2D.</param>
public sealed record TimeExpression(Span Span, TimeType Type, string Value);

/// <summary>The kinds of TIMEX3.</summary>
[JsonConverter(typeof(UpperCaseEnumConverter<TimeType>))]
public enum TimeType
{
    /// <summary>A day or longer stretch of the calendar.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A time that comes again.</summary>
    Set,
}
