using Rapporteur.Actors;
using Rapporteur.English;
using Rapporteur.Places;
using Rapporteur.Sentences;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Places;

public class PlaceReaderTests
{
    private static ValueList<Place> Read(string text)
    {
        ValueList<Zone> zones = ZoneReader.Read(text);
        ValueList<Token> tokens = TokenReader.Read(text, SentenceReader.Read(text, zones));
        return PlaceReader.Read(text, zones, tokens, ActorReader.Read(text, zones, tokens, []));
    }

    public static TheoryData<string, string> Prepositions() => [.. EnglishData.Rows("place-prepositions.tsv").Select(r => (r[0], r[1]))];

    [Theory, MemberData(nameof(Prepositions))]
    public void A_country_after_a_preposition_is_a_place(string word, string example) => Read(example).Count.ShouldBe(1, word);

    [Fact]
    public void A_capital_has_its_coordinates_and_country()
    {
        Place place = Read("The envoy flew to Nairobi.").Single();
        place.Country.ShouldBe("KE");
        place.Lat!.Value.ShouldBe(-1.28, 0.1);
        place.Geonames.ShouldNotBeNull();
    }

    [Fact]
    public void A_country_that_acts_is_no_place() => Read("They hope Kenya agrees.").ShouldBeEmpty();

    [Fact]
    public void A_place_in_a_persons_name_is_no_place() => Read("They met John London today.").ShouldBeEmpty();
}
