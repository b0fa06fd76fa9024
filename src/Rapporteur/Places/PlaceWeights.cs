using Rapporteur.English;

namespace Rapporteur.Places;

/// <summary>What speaks for one place of a name over another, by how much; learnt, in English/Places/weights.tsv.</summary>
/// <param name="Population">Ten times the inhabitants.</param>
/// <param name="Kinds">Being of a kind, by <see cref="PlaceKind"/>.</param>
/// <param name="SameCountry">All other names being of its country.</param>
/// <param name="SameRegion">All other names being of its first-level region.</param>
/// <param name="Near">Another place of the article being at the same spot.</param>
internal sealed record PlaceWeights(double Population, double[] Kinds, double SameCountry, double SameRegion, double Near)
{
    /// <summary>The weights in use.</summary>
    public static PlaceWeights Learnt { get; } = Load();

    private static PlaceWeights Load()
    {
        Dictionary<string, double> weights = EnglishData.Rows("Places/weights.tsv").ToDictionary(r => r[0], r => double.Parse(r[1]));
        return new(weights["population"],
            [weights["country"], weights["region"], weights["county"], weights["capital"], 0, weights["named"]],
            weights["sameCountry"], weights["sameRegion"], weights["near"]);
    }
}
