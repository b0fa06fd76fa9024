using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>Finds the attribution whose content an attribution stands in.</summary>
internal static class Nesting
{
    /// <summary>For each draft the index of the innermost other, the one whose content begins last, that holds its cue; of one without a cue, its content. Null if none does.</summary>
    public static int?[] Parents(IReadOnlyList<Draft> drafts)
    {
        List<(Span Span, int Draft)> contents = [.. drafts.SelectMany((d, i) => d.Content.Select(s => (s, i))).OrderBy(c => c.s)];
        int?[] parents = new int?[drafts.Count];
        List<(Span Span, int Draft)> open = [];
        int next = 0;
        foreach (int i in Enumerable.Range(0, drafts.Count).OrderBy(i => Core(drafts[i]).Begin))
        {
            int begin = Core(drafts[i]).Begin;
            for (; next < contents.Count && contents[next].Span.Begin <= begin; next++) open.Add(contents[next]);
            open.RemoveAll(c => c.Span.End <= begin);
            int holder = open.FindLastIndex(c => c.Draft != i && Holds(c.Span, drafts[i]));
            if (holder >= 0) parents[i] = open[holder].Draft;
        }
        for (int i = 0; i < parents.Length; i++)
            if (StandsInItself(i, parents)) parents[i] = null;
        return parents;
    }

    /// <summary>Whether the way out from a draft comes back to it, as it may where contents overlap.</summary>
    private static bool StandsInItself(int draft, int?[] parents)
    {
        int steps = 0;
        for (int? at = parents[draft]; at is { } outer && steps <= parents.Length; at = parents[outer], steps++)
            if (outer == draft) return true;
        return false;
    }

    private static bool Holds(Span content, Draft inner) => content.Contains(Core(inner));

    private static Span Core(Draft draft) => draft.Cue ?? draft.Content[0];
}
