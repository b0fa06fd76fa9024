using Rapporteur.Text;
using Rapporteur.Zones;

namespace Rapporteur.Events;

/// <summary>Keeps each happening once: a headline, a caption and the text that tell of one visit tell of one event.</summary>
internal static class Happenings
{
    /// <summary>The events without those that repeat another: of the same type between the same parties, asserted alike, and not on another day.
    /// The first that the running text tells is kept, since headlines and captions are short of what is told.</summary>
    public static IEnumerable<Event> Once(IReadOnlyList<Event> events, ValueList<Zone> zones)
    {
        List<Event> kept = [];
        foreach (Event e in events.OrderBy(e => InBody(e, zones) ? 0 : 1))
            if (!kept.Exists(k => IsRepeat(e, k))) kept.Add(e);
        return kept.OrderBy(e => e.Trigger.Spans[0].Begin);
    }

    private static bool IsRepeat(Event a, Event b) =>
        a.Type == b.Type && a.Modality == b.Modality && a.Negated == b.Negated && a.Actors.Count + a.Recipients.Count > 0
        && Same(a.Actors, b.Actors) && Same(a.Recipients, b.Recipients)
        && (a.Time is null || b.Time is null || a.Time.Value == b.Time.Value);

    private static bool Same(ValueList<Party> a, ValueList<Party> b) => a.Select(p => p.Actor).ToHashSet().SetEquals(b.Select(p => p.Actor));

    private static bool InBody(Event e, ValueList<Zone> zones) =>
        zones.Any(z => z.Kind is ZoneKind.Body or ZoneKind.Quote && z.Span.Contains(e.Trigger.Spans[0]));
}
