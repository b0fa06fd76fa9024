using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>Finds the attribution whose content an attribution stands in.</summary>
internal static class Nesting
{
    /// <summary>For each draft the index of the innermost other, the one whose content begins last, that holds its cue, source and content; null if none does.</summary>
    public static int?[] Parents(IReadOnlyList<Draft> drafts)
    {
        List<(Span Span, int Draft)> contents = [.. drafts.SelectMany((d, i) => d.Content.Select(s => (s, i))).OrderBy(c => c.s)];
        int?[] parents = new int?[drafts.Count];
        List<(Span Span, int Draft)> open = [];
        int next = 0;
        foreach (int i in Enumerable.Range(0, drafts.Count).OrderBy(i => drafts[i].Begin))
        {
            int begin = drafts[i].Begin;
            for (; next < contents.Count && contents[next].Span.Begin <= begin; next++) open.Add(contents[next]);
            open.RemoveAll(c => c.Span.End <= begin);
            int holder = open.FindLastIndex(c => c.Draft != i && Holds(c.Span, drafts[i]));
            if (holder >= 0) parents[i] = open[holder].Draft;
        }
        return parents;
    }

    private static bool Holds(Span content, Draft inner) =>
        (inner.Cue is null || content.Contains(inner.Cue.Value))
        && (inner.Source is null || content.Contains(inner.Source.Value))
        && inner.Content.All(content.Contains);
}
