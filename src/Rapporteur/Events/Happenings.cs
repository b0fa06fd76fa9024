using Rapporteur.Text;
using Rapporteur.Zones;

namespace Rapporteur.Events;

/// <summary>Keeps each happening once: a headline, a caption and the text that tell of one visit tell of one event.</summary>
internal static class Happenings
{
    // Of more happenings between the same parties only the last are compared, so that reading stays linear.
    private const int MostCompared = 8;

    /// <summary>The events without those that repeat another: of the same type between the same parties, and not at another time.
    /// The first that the running text tells is kept, since headlines and captions are short of what is told.</summary>
    /// <param name="events">Events in text order.</param>
    /// <param name="zones">The article's paragraphs.</param>
    public static IEnumerable<Event> Once(IReadOnlyList<Event> events, ValueList<Zone> zones)
    {
        List<Event> kept = [];
        Dictionary<string, List<Event>> alike = [];
        foreach (Event e in BodyFirst(events, zones))
        {
            if (e.Actors.Count + e.Recipients.Count > 0)
            {
                string key = $"{e.Type} {e.Modality} {e.Negated} {Names(e.Actors)} > {Names(e.Recipients)}";
                if (!alike.TryGetValue(key, out List<Event>? others)) alike[key] = others = [];
                if (others.Exists(o => o.Time is null || e.Time is null || o.Time.Value == e.Time.Value)) continue;
                if (others.Count == MostCompared) others.RemoveAt(0);
                others.Add(e);
            }
            kept.Add(e);
        }
        return kept.OrderBy(e => e.Trigger.Spans[0].Begin);
    }

    private static List<Event> BodyFirst(IReadOnlyList<Event> events, ValueList<Zone> zones)
    {
        List<Event> body = [], others = [];
        int zone = 0;
        foreach (Event e in events)
        {
            while (zone + 1 < zones.Count && zones[zone + 1].Span.Begin <= e.Trigger.Spans[0].Begin) zone++;
            (zones[zone].Kind is ZoneKind.Body or ZoneKind.Quote ? body : others).Add(e);
        }
        return [.. body, .. others];
    }

    private static string Names(ValueList<Party> parties) => string.Join(' ', parties.Select(p => p.Actor).Order(StringComparer.Ordinal));
}
