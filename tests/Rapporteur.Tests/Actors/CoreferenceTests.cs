using System.Globalization;
using Rapporteur.Actors;
using Rapporteur.English;

namespace Rapporteur.Tests.Actors;

public class CoreferenceTests
{
    [Theory]
    [InlineData("lawyer", "attorney", nameof(SenseRelation.Same))]
    [InlineData("doctor", "surgeon", nameof(SenseRelation.Above))]
    [InlineData("surgeon", "doctor", nameof(SenseRelation.Below))]
    [InlineData("company", "firm", nameof(SenseRelation.Apart))]
    [InlineData("zzz", "firm", nameof(SenseRelation.Unknown))]
    public void Nouns_are_compared_by_their_senses(string noun, string other, string relation) => NounKinds.Compare(noun, other).ToString().ShouldBe(relation);

    [Fact]
    public void Features_that_have_no_weight_count_nothing() => AntecedentWeights.Sum(["no such feature"]).ShouldBe(0);

    [Fact]
    public void A_feature_counts_its_weight_of_the_table()
    {
        string[] row = EnglishData.Rows("coreference.tsv")[0];
        AntecedentWeights.Sum([row[0], row[0]]).ShouldBe(2 * int.Parse(row[1], CultureInfo.InvariantCulture));
    }
}
