using Rapporteur.Actors;
using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>Tells which actor a source phrase speaks of.</summary>
internal sealed class SourceActors
{
    private readonly (Span Span, string Actor)[] mentions;

    /// <summary>Orders all mentions of the actors by their places.</summary>
    public SourceActors(IEnumerable<Actor> actors) =>
        mentions = [.. actors.SelectMany(a => a.Mentions, (a, m) => (m.Span, a.Id)).OrderBy(m => m.Span)];

    /// <summary>
    /// The actor of the mention at the head of the phrase: the longest of those that begin it, else the first in it;
    /// null if there is none. In "a spokesman for the ministry" the mention that begins with "a" is the head.
    /// </summary>
    public string? Of(Span source)
    {
        int low = 0, high = mentions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (mentions[middle].Span.Begin < source.Begin) low = middle + 1;
            else high = middle;
        }
        for (; low < mentions.Length && mentions[low].Span.Begin < source.End; low++)
        {
            if (source.Contains(mentions[low].Span)) return mentions[low].Actor;
        }
        return null;
    }
}
