using Rapporteur.English;

namespace Rapporteur.Stories;

/// <summary>Decides by learnt weights (training/stories) whether likeness is enough.</summary>
internal sealed class StoryWeights
{
    private readonly double[] weights;
    private readonly double constant;

    private StoryWeights(double[] weights, double constant, double share) => (this.weights, this.constant, Share) = (weights, constant, share);

    /// <summary>The weights in use.</summary>
    public static StoryWeights Learnt { get; } = From(EnglishData.Rows("Stories/weights.tsv"));

    /// <summary>The share of articles that belong to an earlier one's story, where the weights were learnt.</summary>
    public double Share { get; }

    /// <summary>Weights from a table of features and their weights.</summary>
    public static StoryWeights From(IEnumerable<string[]> rows)
    {
        Dictionary<string, double> named = rows.ToDictionary(r => r[0], r => double.Parse(r[1]));
        return new([.. Likeness.Names.Select(n => named[n])], named["constant"], named["share"]);
    }

    /// <summary>The logarithm of the odds that the two tell of the same event.</summary>
    public double Of(Likeness likeness)
    {
        double odds = constant;
        double[] features = likeness.Features();
        for (int i = 0; i < features.Length; i++) odds += weights[i] * features[i];
        return odds;
    }
}
