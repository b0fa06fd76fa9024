using Rapporteur.Attributions;
using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Events;

/// <summary>On whose word each word of an article stands: the attributions in whose content it is.</summary>
internal sealed class Assertions(ValueList<Token> tokens, ValueList<Attribution> attributions)
{
    private readonly Dictionary<string, Attribution> byId = attributions.ToDictionary(a => a.Id);
    private readonly FillerIndex<Attribution> contents = new(tokens, attributions.SelectMany(a => a.Content.Spans.Select(s => (a, s))));
    private readonly FillerIndex<Attribution> cues = new(tokens, attributions.SelectMany(a => (a.Cue?.Spans ?? []).Select(s => (a, s))));

    /// <summary>Who asserts what a word tells, outermost first; empty where the outlet itself does. A cue stands in no content of its own, so that
    /// an accusation is asserted by whoever reports it.</summary>
    public ValueList<string> Around(int word)
    {
        List<string> chain = [];
        for (Attribution? a = contents.Of(word)?.Filler; a is not null; a = a.Parent is { } parent ? byId[parent] : null) chain.Add(a.Id);
        chain.Reverse();
        return [.. chain];
    }

    /// <summary>Whose words a word reports, with the source's first phrase; null if it is no cue, or its source no actor.</summary>
    public Party? Speaker(int word) => cues.Of(word)?.Filler.Source is { Actor: { } actor } source ? new(actor, source.Spans.Count > 0 ? source.Spans[0] : null) : null;
}
