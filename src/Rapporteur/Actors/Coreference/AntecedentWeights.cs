using System.Collections.Frozen;
using System.Globalization;
using Rapporteur.English;

namespace Rapporteur.Actors;

/// <summary>The learnt weights of features: the table <c>coreference.tsv</c>, in hundredths of log odds.</summary>
internal static class AntecedentWeights
{
    private static readonly FrozenDictionary<string, int> Weights =
        EnglishData.Rows("coreference.tsv").ToFrozenDictionary(r => r[0], r => int.Parse(r[1], CultureInfo.InvariantCulture));

    /// <summary>The sum of the features' weights; those that the table does not have count nothing.</summary>
    public static int Sum(List<string> features)
    {
        int sum = 0;
        foreach (string feature in features) sum += Weights.GetValueOrDefault(feature);
        return sum;
    }
}
