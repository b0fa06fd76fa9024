namespace Rapporteur.Syntax;

/// <summary>The best sequence of name labels in which a name goes on only as what it began as (Viterbi 1967).</summary>
internal sealed class NameDecoder
{
    private readonly NamePart[] parts;
    private readonly bool[,] follows;

    /// <param name="labels">O, and B- and I- of each kind of name.</param>
    public NameDecoder(IReadOnlyList<string> labels)
    {
        parts = [.. labels.Select(Part)];
        follows = new bool[labels.Count, labels.Count];
        for (int from = 0; from < parts.Length; from++)
            for (int to = 0; to < parts.Length; to++)
                follows[from, to] = !Inside(to) || parts[from].Kind == parts[to].Kind;
    }

    /// <summary>The labels of one sentence.</summary>
    /// <param name="scores">A row a word, a column a label: logarithms of probabilities.</param>
    /// <param name="names">Where to put each word's label.</param>
    public void Decode(ReadOnlySpan<float> scores, Span<NamePart> names)
    {
        int labels = parts.Length, words = names.Length;
        float[] best = new float[labels], next = new float[labels];
        int[,] back = new int[words, labels];
        for (int l = 0; l < labels; l++) best[l] = Inside(l) ? float.NegativeInfinity : scores[l];
        for (int w = 1; w < words; w++)
        {
            for (int to = 0; to < labels; to++)
            {
                int from = 0;
                for (int f = 1; f < labels; f++)
                    if (follows[f, to] && (!follows[from, to] || best[f] > best[from])) from = f;
                back[w, to] = from;
                next[to] = best[from] + scores[w * labels + to];
            }
            (best, next) = (next, best);
        }
        int at = Array.IndexOf(best, best.Max());
        for (int w = words - 1; w >= 0; w--)
        {
            names[w] = parts[at];
            at = back[w, at];
        }
    }

    private bool Inside(int label) => parts[label] is { Kind: not NameKind.None, Begins: false };

    private static NamePart Part(string label) =>
        label == "O" ? default : new(Enum.Parse<NameKind>(label[2..], ignoreCase: true), label[0] == 'B');
}
