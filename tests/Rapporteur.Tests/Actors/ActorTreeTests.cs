using Rapporteur.Actors;
using Rapporteur.Models;
using Rapporteur.Places;
using Rapporteur.Sentences;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Actors;

/// <summary>What the trees and names of the model add to the words.</summary>
public class ActorTreeTests
{
    private static readonly SyntaxReader Syntax = SyntaxReader.With(ModelFolder.Default);

    internal static ValueList<Actor> Read(string text, string? outlet = null)
    {
        ValueList<Zone> zones = ZoneReader.Read(text);
        ValueList<Token> tokens = TokenReader.Read(text, SentenceReader.Read(text, zones));
        ValueList<SyntacticWord> words = Syntax.Read(text, zones, tokens);
        return ActorReader.Read(text, zones, tokens, words, null, PlaceReader.Read(text, zones, tokens, words), outlet);
    }

    private static string[] Mentions(string text, string name) => [.. Read(text).Single(a => a.Name == name).Mentions.Select(m => m.Span.Of(text))];

    private static Actor The(string text, string name, string? outlet = null) => Read(text, outlet).Single(a => a.Name == name);

    [Fact]
    public void Whoever_does_or_suffers_something_is_an_actor() =>
        Read("Police arrested three young protesters.").Select(a => a.Name).ShouldBe(["Police", "three young protesters"]);

    [Fact]
    public void Quantities_belong_to_those_whom_they_count() =>
        Read("Hundreds of farmers left.").Single().Name.ShouldBe("Hundreds of farmers");

    [Fact]
    public void A_description_beside_a_name_speaks_of_its_bearer() =>
        Mentions("They met John Adams, a customs broker. Later the broker left.", "John Adams").ShouldBe(["John Adams", "a customs broker", "the broker"]);

    [Fact]
    public void The_company_is_the_last_one_named() =>
        Mentions("The Adams Corporation met. Later the company left.", "Adams Corporation").ShouldBe(["Adams Corporation", "the company"]);

    [Fact]
    public void A_group_is_found_again_by_its_noun() =>
        Mentions("Four armed suspects fled. Police caught the suspects.", "Four armed suspects").ShouldBe(["Four armed suspects", "the suspects"]);

    [Fact]
    public void Groups_of_different_numbers_are_two() =>
        Read("Three soldiers died. Later nine soldiers fled.").Count(a => a.Kind == ActorKind.Group).ShouldBe(2);

    [Fact]
    public void The_government_of_a_state_is_the_state() =>
        The("Kenya waits. The Government of Kenya said so.", "Kenya").Mentions.Count.ShouldBe(2);

    [Fact]
    public void A_capital_that_speaks_is_its_state_and_another_city_is_not()
    {
        string text = "Nairobi said that it would rain. Mombasa said that it would not.";
        Read(text).ShouldNotContain(a => a.Kind == ActorKind.State && a.Mentions.Any(m => m.Span.Of(text) == "Mombasa"));
    }

    [Fact]
    public void An_organization_is_of_the_country_of_the_place_in_its_name() =>
        The("They asked the Lagos Police Department.", "Lagos Police Department").Country.ShouldBe("NGA");

    [Fact]
    public void Who_has_no_country_of_their_own_has_the_outlets() =>
        The("On Monday John Adams left.", "John Adams", "The Kenyan Courier").Country.ShouldBe("KEN");

    [Fact]
    public void Who_has_an_office_in_an_organization_has_its_country() =>
        The("France waits. France voted. The Lagos Trade Union met. Then John Adams, president of the Lagos Trade Union, left.", "John Adams").Country.ShouldBe("NGA");

    [Fact]
    public void A_name_with_its_country_is_the_name_without() =>
        Mentions("The Electoral Commission of Kenya met. Kenya’s Electoral Commission left.", "Electoral Commission of Kenya").Length.ShouldBe(2);

    [Fact]
    public void A_surname_spelt_a_little_differently_is_the_same() =>
        Mentions("We saw Volodymyr Zelensky. Then Mr. Zelenski left.", "Volodymyr Zelensky").Length.ShouldBe(2);
}
