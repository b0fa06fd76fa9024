using System.Collections.Frozen;
using Rapporteur.English;

namespace Rapporteur.Articles;

/// <summary>The learnt weights: the table <c>Pages/blocks.tsv</c>, in hundredths of log odds that a block is the article's.</summary>
/// <param name="pass">1 for the first scores, 2 for those that look at the first ones.</param>
internal sealed class BlockWeights(int pass)
{
    private const string Bias = "bias";

    private static readonly IReadOnlyList<string[]> Rows = EnglishData.Rows("Pages/blocks.tsv");

    private readonly int bias = int.Parse(Rows.Single(r => r[0] == pass.ToString() && r[1] == Bias)[3]);

    private readonly FrozenDictionary<int, int> weights = Rows
        .Where(r => r[0] == pass.ToString() && r[1] != Bias)
        .ToFrozenDictionary(r => Key(Feature.Parse(r[1], r[2])), r => int.Parse(r[3]));

    /// <summary>The score of a block in log odds.</summary>
    public double Score(List<Feature> features)
    {
        int sum = bias;
        foreach (Feature feature in features) sum += weights.GetValueOrDefault(Key(feature));
        return sum / 100.0;
    }

    private static int Key(Feature feature) => (int)feature.Look << 16 | feature.Value;
}
