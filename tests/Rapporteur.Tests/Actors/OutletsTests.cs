using Rapporteur.Actors;
using Rapporteur.English;

namespace Rapporteur.Tests.Actors;

public class OutletsTests
{
    [Theory]
    [InlineData("The Kenyan Courier", "KEN")]
    [InlineData("ABC News (Australia)", "AUS")]
    [InlineData("The Hindu", "IND")]
    [InlineData("Bangkok Gazette", "THA")]
    [InlineData("example.co.ke", "KEN")]
    [InlineData("The Courier", null)]
    [InlineData(" ", null)]
    public void An_outlet_is_at_home_where_its_name_the_table_or_its_address_say(string outlet, string? country) =>
        Outlets.CountryOf(outlet).ShouldBe(country);

    [Fact]
    public void Every_outlet_of_the_table_has_one_line_and_a_country_that_there_is()
    {
        IReadOnlyList<string[]> rows = EnglishData.Rows("outlets.tsv");
        rows.Select(r => r[0].ToUpperInvariant()).ShouldBeUnique();
        rows.ShouldAllBe(r => ActorTables.IsCountry(r[1]));
    }
}
