using FsCheck.Xunit;
using Rapporteur.Places;
using Rapporteur.Syntax;
using Rapporteur.Tests.Support;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Places;

public class PlaceReaderTests
{
    [Fact]
    public void A_capital_has_its_coordinates_country_and_identity()
    {
        Place place = Read("The envoy flew to [Nairobi].").Single();
        place.Country.ShouldBe("KE");
        place.Lat!.Value.ShouldBe(-1.28, 0.1);
        place.Geonames.ShouldBe(184745);
    }

    [Theory]
    [InlineData("She moved to [Paris, Texas], last year.", "US")]
    [InlineData("She moved to [Paris] last year.", "FR")]
    [InlineData("She moved from [Ontario, California].", "US")]
    [InlineData("She moved to [Toronto], not far from [London].", "CA")]
    public void The_name_after_it_or_the_names_around_it_tell_which_place_is_meant(string text, string country) => Read(text)[0].Country.ShouldBe(country);

    [Theory]
    [InlineData("[Gaza Strip]")]
    [InlineData("[West Bank]")]
    [InlineData("[Donbas]")]
    [InlineData("[Kashmir]")]
    [InlineData("[Kurdistan]")]
    [InlineData("[Strait of Hormuz]")]
    [InlineData("[Red Sea]")]
    [InlineData("[Calif.]")]
    [InlineData("[Laurel County]")]
    [InlineData("[northern Iraq]")]
    public void Regions_seas_and_straits_are_places_too(string name) => Read($"They fought in {name} today.").ShouldHaveSingleItem();

    [Fact]
    public void A_country_that_acts_is_no_place() => Read("They hope [Kenya] agrees.", actsAt: 2).ShouldBeEmpty();

    [Fact]
    public void A_name_that_no_table_has_is_left_out() => Read("They fought in [Qzxwv].").ShouldBeEmpty();

    [Fact]
    public void Equal_names_mean_one_place() =>
        Read("He left [Paris, Texas], and never saw [Paris] again.").Select(p => p.Country).Distinct().ShouldBe(["US"]);

    [Property(MaxTest = 200)]
    public void Every_coordinate_is_on_the_globe_and_every_span_in_the_text(int[] picks)
    {
        string[] pieces = ["[Paris] ", "[Georgia], ", "[Washington] ", "[St. Petersburg] ", "[US] ", "saw ", ", ", "[London, Ontario] ", ". ", "[\ud83d] ", "[the] ", "[Springfield] ", "[San José]\n"];
        string text = string.Concat(picks.Select(p => pieces[(p & int.MaxValue) % pieces.Length]));
        foreach (Place place in Read(text))
        {
            place.Lat!.Value.ShouldBeInRange(-90, 90);
            place.Lon!.Value.ShouldBeInRange(-180, 180);
            place.Span.Begin.ShouldBeLessThan(place.Span.End);
        }
    }

    [Theory]
    [InlineData("[Paris], [Texas], saw [Springfield]. ")]
    [InlineData("[northern Iraq] ")]
    [InlineData("[a b c d e f g h] ")]
    public void Time_grows_with_the_length_of_the_text(string piece) => Growth.ShouldBeLinear(text => Read(text), piece, 4_000);

    [Property]
    public void Any_text_has_places(string? text) => Read(text ?? "");

    /// <summary>Reads a text in which square brackets stand around names of places, as a model would find them.</summary>
    /// <param name="marked">The text.</param>
    /// <param name="actsAt">The token that is the subject of a verb; -1: none.</param>
    private static ValueList<Place> Read(string marked, int actsAt = -1)
    {
        System.Text.StringBuilder plain = new();
        List<Span> names = [];
        int begin = 0;
        foreach (char c in marked)
        {
            if (c == '[') begin = plain.Length;
            else if (c == ']') names.Add(new(begin, plain.Length));
            else plain.Append(c);
        }
        int at = 0;
        string text = plain.ToString();
        Span whole = new(0, text.Length);
        ValueList<Token> tokens = TokenReader.Read(text, text.Length == 0 ? [] : [whole]);
        ValueList<SyntacticWord> words = [.. tokens.Select((t, i) => new SyntacticWord(
            t.Span.Of(text), char.IsLower(text[t.Span.Begin]) ? "ADJ" : "PROPN", 0, i == actsAt ? "nsubj" : "obl", PartOf(t.Span)))];
        return PlaceReader.Read(text, [new(ZoneKind.Body, whole)], tokens, words);

        NamePart PartOf(Span token)
        {
            int before = names.FindIndex(at, n => n.End > token.Begin);
            if (before < 0) return default;
            at = before;
            return names[at].Begin <= token.Begin && token.End <= names[at].End ? new(NameKind.Location, token.Begin == names[at].Begin) : default;
        }
    }
}
