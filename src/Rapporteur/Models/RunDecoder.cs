namespace Rapporteur.Models;

/// <summary>
/// The best sequence of labels O, B-kind and I-kind in which a run goes on only as what it began as (Viterbi 1967).
/// </summary>
internal sealed class RunDecoder
{
    private readonly bool[] inside;
    private readonly float[,] steps;

    /// <param name="labels">O, and B- and I- of each kind.</param>
    /// <param name="transitions">Scores of each label (row) before each other; none if they are all alike.</param>
    public RunDecoder(IReadOnlyList<string> labels, IReadOnlyList<IReadOnlyList<float>>? transitions = null)
    {
        inside = [.. labels.Select(l => l[0] == 'I')];
        steps = new float[labels.Count, labels.Count];
        for (int from = 0; from < labels.Count; from++)
            for (int to = 0; to < labels.Count; to++)
            {
                bool legal = !inside[to] || (labels[from] != "O" && labels[from][2..] == labels[to][2..]);
                steps[from, to] = legal ? transitions?[from][to] ?? 0 : float.NegativeInfinity;
            }
    }

    /// <summary>The label of each word.</summary>
    /// <param name="scores">A row a word, a column a label: logarithms of probabilities, or scores that stand for them.</param>
    public int[] Decode(ReadOnlySpan<float> scores)
    {
        int labels = inside.Length, words = scores.Length / labels;
        float[] best = new float[labels], next = new float[labels];
        int[,] back = new int[words, labels];
        for (int l = 0; l < labels; l++) best[l] = inside[l] ? float.NegativeInfinity : scores[l];
        for (int w = 1; w < words; w++)
        {
            for (int to = 0; to < labels; to++)
            {
                int from = 0;
                for (int f = 1; f < labels; f++)
                    if (best[f] + steps[f, to] > best[from] + steps[from, to]) from = f;
                back[w, to] = from;
                next[to] = best[from] + steps[from, to] + scores[(w * labels) + to];
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
