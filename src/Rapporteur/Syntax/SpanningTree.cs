using System.Numerics.Tensors;

namespace Rapporteur.Syntax;

/// <summary>
/// The best tree over a sentence's words: the maximum spanning arborescence with exactly one word below the root
/// (Chu and Liu 1965, Edmonds 1967; the single root after Zmigrod and others 2020).
/// </summary>
internal static class SpanningTree
{
    /// <summary>The head of each word: 0 the root, else the head's number from 1.</summary>
    /// <param name="scores">A row a word of 1 + <paramref name="words"/> scores: the root, then each word as its head.</param>
    /// <param name="words">How many words the sentence has; at least 1.</param>
    public static int[] Decode(ReadOnlySpan<float> scores, int words)
    {
        // Mostly the best head of each word, taken by itself, makes a tree already.
        int[] heads = Greedy(scores, words);
        if (heads.AsSpan(1).Count(0) != 1 || Cycle(heads) is not null) heads = Arborescence(SingleRooted(scores, words), words + 1);
        return heads[1..];
    }

    private static int[] Greedy(ReadOnlySpan<float> scores, int words)
    {
        int[] heads = new int[words + 1];
        heads[0] = -1;
        for (int d = 1; d <= words; d++)
        {
            ReadOnlySpan<float> row = scores.Slice((d - 1) * (words + 1), words + 1);
            int best = TensorPrimitives.IndexOfMax(row[..d]);
            int after = d == words ? best : d + 1 + TensorPrimitives.IndexOfMax(row[(d + 1)..]);
            heads[d] = row[after] > row[best] ? after : best;
        }
        return heads;
    }

    /// <summary>Scores by dependent and head, in which a second root costs more than all other arcs together could gain.</summary>
    private static double[,] SingleRooted(ReadOnlySpan<float> scores, int words)
    {
        int nodes = words + 1;
        double cost = nodes * (TensorPrimitives.Max(scores) - (double)TensorPrimitives.Min(scores) + 1);
        double[,] s = new double[nodes, nodes];
        for (int h = 0; h < nodes; h++) s[0, h] = double.NegativeInfinity;
        for (int d = 1; d < nodes; d++)
            for (int h = 0; h < nodes; h++)
                s[d, h] = h == d ? double.NegativeInfinity : scores[(d - 1) * nodes + h] - (h == 0 ? cost : 0);
        return s;
    }

    private static int[] Best(double[,] s, int nodes)
    {
        int[] heads = new int[nodes];
        heads[0] = -1;
        for (int d = 1; d < nodes; d++)
            for (int h = 1; h < nodes; h++)
                if (s[d, h] > s[d, heads[d]]) heads[d] = h;
        return heads;
    }

    private static int[] Arborescence(double[,] s, int nodes)
    {
        int[] heads = Best(s, nodes);
        if (Cycle(heads) is not { } cycle) return heads;

        // The cycle becomes one node, the last of a smaller graph, and is broken where the best arc enters it.
        bool[] inCycle = new bool[nodes];
        foreach (int c in cycle) inCycle[c] = true;
        int[] rest = [.. Enumerable.Range(0, nodes).Where(n => !inCycle[n])];
        int k = rest.Length;
        double[,] small = new double[k + 1, k + 1];
        int[] leaving = new int[k], entering = new int[k];
        for (int i = 0; i < k; i++)
        {
            for (int j = 0; j < k; j++) small[i, j] = s[rest[i], rest[j]];
            leaving[i] = cycle.MaxBy(c => s[rest[i], c]);
            small[i, k] = s[rest[i], leaving[i]];
            entering[i] = cycle.MaxBy(c => s[c, rest[i]] - s[c, heads[c]]);
            small[k, i] = s[entering[i], rest[i]] - s[entering[i], heads[entering[i]]];
        }
        small[k, k] = double.NegativeInfinity;

        int[] inner = Arborescence(small, k + 1);
        for (int i = 1; i < k; i++) heads[rest[i]] = inner[i] == k ? leaving[i] : rest[inner[i]];
        heads[entering[inner[k]]] = rest[inner[k]];
        return heads;
    }

    /// <summary>The nodes of some cycle, or null where there is none.</summary>
    private static List<int>? Cycle(int[] heads)
    {
        int[] visitedFrom = new int[heads.Length];
        for (int start = 1; start < heads.Length; start++)
        {
            int at = start;
            while (at > 0 && visitedFrom[at] == 0)
            {
                visitedFrom[at] = start;
                at = heads[at];
            }
            if (at <= 0 || visitedFrom[at] != start) continue;
            List<int> cycle = [at];
            for (int n = heads[at]; n != at; n = heads[n]) cycle.Add(n);
            return cycle;
        }
        return null;
    }
}
