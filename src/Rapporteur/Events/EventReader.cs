using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Places;
using Rapporteur.Text;
using Rapporteur.Times;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Events;

/// <summary>Makes events of what the model found: parties, time, place, who asserts it, each happening once.</summary>
internal static class EventReader
{
    // From this share of the likeliest party's probability on, another is a party too ("Egypt and Sudan agreed").
    private const double Beside = 0.4;

    /// <summary>The events in text order.</summary>
    /// <param name="zones">The article's paragraphs.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="found">What the model takes for events, in the order of their triggers.</param>
    /// <param name="model">The model's name.</param>
    /// <param name="actors">Whom the article speaks of.</param>
    /// <param name="times">When.</param>
    /// <param name="places">Where.</param>
    /// <param name="attributions">On whose word.</param>
    public static ValueList<Event> Read(
        ValueList<Zone> zones, ValueList<Token> tokens, IReadOnlyList<FoundEvent> found, string model,
        ValueList<Actor> actors, ValueList<TimeExpression> times, ValueList<Place> places, ValueList<Attribution> attributions)
    {
        FillerIndex<string> parties = new(tokens, actors.SelectMany(a => a.Mentions.Select(m => (a.Id, m.Span))));
        FillerIndex<TimeExpression> dates = new(tokens, times.Where(t => t.Type is TimeType.Date or TimeType.Time).Select(t => (t, t.Span)));
        FillerIndex<Place> toponyms = new(tokens, places.Select(p => (p, p.Span)));
        Assertions assertions = new(tokens, attributions);
        List<Event> events = [];
        foreach (FoundEvent f in found)
        {
            ValueList<Party> who = [.. f.Actor.Best(parties.Of, Beside).Select(p => new Party(p.Filler, p.Span))];
            if (assertions.Speaker(f.Trigger) is { } speaker && !who.Any(p => p.Actor == speaker.Actor)) who = [speaker];
            ValueList<Party> whom = [.. f.Recipient.Best(parties.Of, Beside).Where(p => !who.Any(a => a.Actor == p.Filler)).Select(p => new Party(p.Filler, p.Span))];
            EventTime? time = f.Time.Best(dates.Of, 1).Select(t => new EventTime(t.Filler.Value, t.Span)).FirstOrDefault();
            EventPlace? place = f.Place.Best(toponyms.Of, 1).Select(p => new EventPlace(p.Filler.Name, p.Filler.Lat, p.Filler.Lon, p.Span)).FirstOrDefault();
            EventType type = EventTypes.Of(f.Type);
            events.Add(new("", f.Type, null, [], type.Quad, type.Intensity, new([tokens[f.Trigger].Span]), who, whom, time, place, f.Modality, f.Negated,
                assertions.Around(f.Trigger), Math.Round(f.Confidence, 3), model));
        }
        return [.. Happenings.Once(events, zones).Select((e, i) => e with { Id = $"E{i + 1}" })];
    }
}
