namespace Rapporteur.Models;

/// <summary>
/// The best sequence of labels O, B-kind and I-kind in which a run goes on only as what it began as (Viterbi 1967).
/// </summary>
internal sealed class RunDecoder
{
    private readonly IReadOnlyList<string> labels;
    private readonly bool[] inside;
    private readonly float[,] steps;

    /// <param name="labels">O, and B- and I- of each kind.</param>
    /// <param name="transitions">Scores of each label (row) before each other; none if they are all alike.</param>
    public RunDecoder(IReadOnlyList<string> labels, IReadOnlyList<IReadOnlyList<float>>? transitions = null)
    {
        this.labels = labels;
        inside = [.. labels.Select(l => l[0] == 'I')];
        steps = new float[labels.Count, labels.Count];
        for (int from = 0; from < labels.Count; from++)
            for (int to = 0; to < labels.Count; to++)
            {
                bool legal = !inside[to] || (labels[from] != "O" && labels[from][2..] == labels[to][2..]);
                steps[from, to] = legal ? transitions?[from][to] ?? 0 : float.NegativeInfinity;
            }
    }

    /// <summary>The runs of words of one kind, as [begin, end).</summary>
    /// <param name="scores">As for <see cref="Decode"/>.</param>
    public List<(int Begin, int End, string Kind)> Runs(ReadOnlySpan<float> scores)
    {
        List<(int, int, string)> runs = [];
        int[] decoded = Decode(scores);
        for (int w = 0, end; w < decoded.Length; w = end)
        {
            end = w + 1;
            if (labels[decoded[w]] == "O") continue;
            while (end < decoded.Length && inside[decoded[end]]) end++;
            runs.Add((w, end, labels[decoded[w]][2..]));
        }
        return runs;
    }

    /// <summary>The label of each word.</summary>
    /// <param name="scores">A row a word, a column a label: logarithms of probabilities, or scores that stand for them.</param>
    public int[] Decode(ReadOnlySpan<float> scores)
    {
        int count = inside.Length, words = scores.Length / count;
        float[] best = new float[count], next = new float[count];
        int[,] back = new int[words, count];
        for (int l = 0; l < count; l++) best[l] = inside[l] ? float.NegativeInfinity : scores[l];
        for (int w = 1; w < words; w++)
        {
            for (int to = 0; to < count; to++)
            {
                int from = 0;
                for (int f = 1; f < count; f++)
                    if (best[f] + steps[f, to] > best[from] + steps[from, to]) from = f;
                back[w, to] = from;
                next[to] = best[from] + steps[from, to] + scores[(w * count) + to];
            }
            (best, next) = (next, best);
        }
        int[] found = new int[words];
        int at = Array.IndexOf(best, best.Max());
        for (int w = words - 1; w >= 0; w--)
        {
            found[w] = at;
            at = back[w, at];
        }
        return found;
    }
}
