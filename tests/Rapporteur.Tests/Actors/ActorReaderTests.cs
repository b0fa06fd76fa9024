using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Rapporteur.Actors;
using Rapporteur.Sentences;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Actors;

public class ActorReaderTests
{
    internal static ValueList<Actor> Read(string text)
    {
        ValueList<Zone> zones = ZoneReader.Read(text);
        return ActorReader.Read(text, zones, TokenReader.Read(text, SentenceReader.Read(text, zones)), []);
    }

    private static Actor The(string text, string name) => Read(text).Single(a => a.Name == name);

    private static string[] Mentions(string text, string name) => [.. The(text, name).Mentions.Select(m => m.Span.Of(text))];

    [Fact]
    public void A_surname_is_the_person_whose_full_name_stands_elsewhere() =>
        Mentions("On Monday Brown resigned. Later Maria Brown left.", "Maria Brown").ShouldBe(["Brown", "Maria Brown"]);

    [Fact]
    public void A_name_spelt_with_a_hyphen_is_the_same_name() =>
        Mentions("We met Karim Alnasserian. They saw Karim Al-nasserian.", "Karim Al-nasserian").Length.ShouldBe(2);

    [Fact]
    public void An_abbreviation_in_brackets_is_the_name_before_it() =>
        Mentions("They joined the Coastal Farmers Union (CFU). The CFU won.", "Coastal Farmers Union").ShouldBe(["Coastal Farmers Union", "CFU", "CFU"]);

    [Fact]
    public void An_adjective_with_a_ministry_is_the_state() =>
        Mentions("Kenya waits. The Kenyan foreign ministry agreed.", "Kenya").ShouldBe(["Kenya", "The Kenyan foreign ministry"]);

    [Fact]
    public void An_office_before_a_name_gives_country_sector_and_role()
    {
        Actor minister = The("We saw Kenyan Foreign Minister John Smith.", "John Smith");
        minister.Kind.ShouldBe(ActorKind.Person);
        minister.Country.ShouldBe("KEN");
        minister.Sector.ShouldBe("GOV");
        minister.Roles.Single().Title.ShouldBe("Kenyan Foreign Minister");
    }

    [Fact]
    public void An_office_after_a_name_and_a_comma_belongs_to_it() =>
        The("We saw John Smith, the president of Kenya, today.", "John Smith").Roles.Single().Title.ShouldBe("the president of Kenya");

    [Fact]
    public void The_office_alone_speaks_of_who_holds_it() =>
        Mentions("We saw Chilean President John Smith. Later the president left.", "John Smith").ShouldBe(["John Smith", "the president"]);

    [Fact]
    public void A_pronoun_speaks_of_the_subject_before() =>
        Mentions("Yesterday Mr Brown met Mrs Adams. Then he left.", "Brown").ShouldBe(["Brown", "he"]);

    [Fact]
    public void A_capital_at_the_beginning_of_a_sentence_is_no_name() =>
        Read("Rain fell on the hills.\n\nWind blew.").ShouldBeEmpty();

    [Fact]
    public void A_pronoun_is_no_country() => Read("They gave us bread.").ShouldBeEmpty();

    [Fact]
    public void People_without_a_name_are_a_group()
    {
        Actor analysts = Read("Political analysts doubt it.").Single();
        analysts.Kind.ShouldBe(ActorKind.Group);
        analysts.Named.ShouldBeFalse();
    }

    [Fact]
    public void A_possessive_is_no_part_of_a_name() => Mentions("They praised Kenya’s plan.", "Kenya").ShouldBe(["Kenya"]);

    [Property(MaxTest = 300)]
    public Property Any_text_is_read_and_every_mention_lies_in_it_in_order()
    {
        string[] pieces = ["Iran", "’s", " ", " ", " ", "the ", "President ", "U.N.", "John ", "Smith", ", ", ". ", "\n", "“", "he", "-", "(", "UN", ")", "\ud83d", "😀", "of ", "Ministry ", "officials", "al-", "Kenyan "];
        return Prop.ForAll(Gen.Elements(pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary(), text =>
        {
            ValueList<Actor> actors = Read(text);
            actors.Select(a => a.Id).ShouldBeUnique();
            foreach (Actor actor in actors)
            {
                actor.Mentions.ShouldNotBeEmpty();
                actor.Mentions.Select(m => m.Span).ShouldBeInOrder();
                foreach (Span span in actor.Mentions.Select(m => m.Span).Concat(actor.Roles.Select(r => r.Span)))
                {
                    span.Begin.ShouldBeInRange(0, span.End - 1);
                    span.End.ShouldBeLessThanOrEqualTo(text.Length);
                }
            }
            actors.Select(a => a.Mentions[0].Span.Begin).ShouldBeInOrder();
            Read(text).ShouldBe(actors);
        });
    }

    [Theory]
    [InlineData("Iran ")]
    [InlineData("officials ")]
    [InlineData("President Smith. The president left. ")]
    [InlineData("of John Smith and Ministry of ")]
    [InlineData("senior he ")]
    public void A_long_text_is_read_in_linear_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 30_000));
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        Read(text);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }
}
