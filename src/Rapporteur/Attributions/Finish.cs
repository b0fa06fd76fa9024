using Rapporteur.Actors;
using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>Makes attributions of drafts: order, identities, parents, manner, and the actors of their sources.</summary>
internal static class Finish
{
    /// <summary>The attributions in text order.</summary>
    public static ValueList<Attribution> Of(string text, List<Draft> drafts, List<Quotation> quotations, ValueList<Actor> actors)
    {
        List<Draft> ordered = [.. drafts.OrderBy(d => d.Begin).ThenBy(d => d.Cue?.Begin ?? -1)];
        int?[] parents = Nesting.Parents(ordered);
        SourceActors sources = new(actors);
        return ordered.Select((d, i) => new Attribution(
            Id(i), MannerOf(text, d, quotations, parents[i] is { } p ? ordered[p] : null), d.Act,
            d.Source is { } s ? new([s], sources.Of(s)) : null,
            d.Cue is { } c ? new([c]) : null,
            new(d.Content.ToValueList()),
            parents[i] is { } parent ? Id(parent) : null, d.By)).ToValueList();
    }

    private static string Id(int index) => $"T{index + 1}";

    private static Manner MannerOf(string text, Draft draft, List<Quotation> quotations, Draft? parent)
    {
        if (draft.Cue is null) return Manner.Direct;
        bool quoted = false, plain = false;
        foreach (Span span in draft.Content)
        {
            int q = FirstEndingAfter(quotations, span.Begin);
            for (int i = span.Begin; i < span.End && !(quoted && plain); i++)
            {
                while (q < quotations.Count && quotations[q].Span.End <= i) q++;
                if (!char.IsLetterOrDigit(text[i])) continue;
                bool inside = q < quotations.Count && quotations[q].Span.Begin <= i && draft.Cue is { } cue && !quotations[q].Span.Contains(cue);
                quoted |= inside;
                plain |= !inside;
            }
        }
        return quoted ? plain ? Manner.Mixed : Manner.Direct : Manner.Indirect;
    }

    private static int FirstEndingAfter(List<Quotation> quotations, int position)
    {
        int low = 0, high = quotations.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (quotations[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
