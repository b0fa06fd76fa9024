using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Events;

/// <summary>Who asserts what stands at a place of the text: the attributions in whose content it stands.</summary>
internal sealed class Assertions(ValueList<Attribution> attributions)
{
    private readonly Dictionary<string, Attribution> byId = attributions.ToDictionary(a => a.Id);

    /// <summary>Their identities, outermost first; empty where the outlet itself says so. A cue is asserted by whoever reports it, not by its own source.</summary>
    public ValueList<string> Around(Span place)
    {
        Attribution? inner = attributions.Where(a => Holds(a, place)).MinBy(a => a.Content.Spans.Sum(s => s.Length));
        List<string> chain = [];
        for (Attribution? a = inner; a is not null; a = a.Parent is { } parent ? byId[parent] : null) chain.Insert(0, a.Id);
        return [.. chain];
    }

    /// <summary>The actor whose words the cue at a place reports; null if there is no cue, or no actor.</summary>
    public string? Speaker(Span place) => attributions.FirstOrDefault(a => a.Cue is { } cue && cue.Spans.Any(s => s.Overlaps(place)))?.Source?.Actor;

    private static bool Holds(Attribution a, Span place) => a.Content.Spans.Any(s => s.Contains(place)) && !(a.Cue?.Spans.Any(s => s.Overlaps(place)) ?? false);
}
