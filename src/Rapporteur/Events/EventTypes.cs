using System.Globalization;
using Rapporteur.English;

namespace Rapporteur.Events;

/// <summary>What a type of event is by itself.</summary>
/// <param name="Quad">1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
/// <param name="Intensity">From −10 (conflict) to 10 (cooperation).</param>
internal readonly record struct EventType(int Quad, double Intensity);

/// <summary>The table of PLOVER's types.</summary>
internal static class EventTypes
{
    private static readonly Dictionary<string, EventType> Table = EnglishData.Rows("event-types.tsv").ToDictionary(
        r => r[0], r => new EventType(int.Parse(r[1], CultureInfo.InvariantCulture), double.Parse(r[2], CultureInfo.InvariantCulture)));

    /// <summary>What a type is; its name is one of PLOVER's, in capitals.</summary>
    public static EventType Of(string type) => Table[type];
}
