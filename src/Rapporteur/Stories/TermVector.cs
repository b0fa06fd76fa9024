namespace Rapporteur.Stories;

/// <summary>Weights of terms, in the ascending order of the terms' numbers.</summary>
internal sealed class TermVector
{
    private readonly int[] terms;
    private readonly float[] weights;

    private TermVector(int[] terms, float[] weights)
    {
        (this.terms, this.weights) = (terms, weights);
        double squares = 0;
        foreach (float weight in weights) squares += (double)weight * weight;
        Length = Math.Sqrt(squares);
    }

    /// <summary>The Euclidean length.</summary>
    public double Length { get; }

    /// <summary>A vector of length 1 of the heaviest terms.</summary>
    public static TermVector Unit(IEnumerable<(int Term, double Weight)> weighted, int most)
    {
        (int Term, double Weight)[] kept = [.. weighted.Where(w => w.Weight > 0).OrderByDescending(w => w.Weight).ThenBy(w => w.Term).Take(most).OrderBy(w => w.Term)];
        double length = Math.Sqrt(kept.Sum(w => w.Weight * w.Weight));
        return new([.. kept.Select(w => w.Term)], [.. kept.Select(w => (float)(w.Weight / length))]);
    }

    /// <summary>The sum of two vectors, of which only the heaviest terms are kept if it has more than half as many again.</summary>
    public static TermVector Sum(TermVector a, TermVector b, int most)
    {
        List<int> terms = new(a.terms.Length + b.terms.Length);
        List<float> weights = new(terms.Capacity);
        for (int i = 0, k = 0; i < a.terms.Length || k < b.terms.Length;)
        {
            int left = i < a.terms.Length ? a.terms[i] : int.MaxValue, right = k < b.terms.Length ? b.terms[k] : int.MaxValue;
            terms.Add(Math.Min(left, right));
            weights.Add((left <= right ? a.weights[i++] : 0) + (right <= left ? b.weights[k++] : 0));
        }
        TermVector sum = new([.. terms], [.. weights]);
        return terms.Count <= most * 3 / 2 ? sum : sum.Heaviest(most);
    }

    /// <summary>The product of two vectors.</summary>
    public static double Dot(TermVector a, TermVector b)
    {
        double dot = 0;
        for (int i = 0, k = 0; i < a.terms.Length && k < b.terms.Length;)
        {
            int left = a.terms[i], right = b.terms[k];
            if (left == right) dot += (double)a.weights[i] * b.weights[k];
            if (left <= right) i++;
            if (right <= left) k++;
        }
        return dot;
    }

    /// <summary>The heaviest terms with their weights, the heaviest first.</summary>
    public IEnumerable<(int Term, float Weight)> Top(int count) =>
        terms.Zip(weights).OrderByDescending(t => t.Second).ThenBy(t => t.First).Take(count);

    private TermVector Heaviest(int count)
    {
        (int Term, float Weight)[] kept = [.. Top(count).OrderBy(t => t.Term)];
        return new([.. kept.Select(t => t.Term)], [.. kept.Select(t => t.Weight)]);
    }
}
