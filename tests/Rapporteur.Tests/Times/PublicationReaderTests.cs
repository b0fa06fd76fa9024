using Rapporteur.Articles;
using Rapporteur.Times;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Times;

public class PublicationReaderTests
{
    private const string Body = "The port of the old town was flooded after three days of rain, and the ferries stayed where they were.";

    [Fact]
    public void The_day_that_is_given_is_the_day() =>
        Read($"Updated 6 May 2022\n\n{Body}", new DateOnly(2024, 3, 26)).ShouldBe(new(new DateOnly(2024, 3, 26), PublicationBasis.Given));

    [Fact]
    public void A_dateline_tells_the_day() =>
        Read($"Updated 6 May 2022\n\n{Body}").ShouldBe(new(new DateOnly(2022, 5, 6), PublicationBasis.Dateline));

    [Fact]
    public void So_does_one_that_begins_the_running_text() =>
        Read($"LIMA (May 6, 2022) — {Body}").ShouldBe(new(new DateOnly(2022, 5, 6), PublicationBasis.Dateline));

    [Fact]
    public void A_dateline_without_a_year_takes_it_from_another_date() =>
        Read($"LIMA, May 6 (AP) — {Body}\n\nIt had rained since May 3, 2022.").ShouldBe(new(new DateOnly(2022, 5, 6), PublicationBasis.Dateline));

    [Fact]
    public void The_latest_date_of_captions_tells_the_day() =>
        Read($"LIMA, PERU - MAY 6: Boats lie in the flooded por\nAda Moss/Getty\n\n{Body}\n\nBoats in Lima, Peru on May 5, 2022. (Ada Moss/AFP)")
            .ShouldBe(new(new DateOnly(2022, 5, 6), PublicationBasis.Caption));

    [Theory]
    [InlineData("The port was flooded yesterday (May 5, 2022) after three days of rain.")]
    [InlineData("The port was flooded this morning (6 May 2022) after three days of rain.")]
    [InlineData("The port was flooded on Friday, 6 May 2022, as it had been on Tuesday, May 3, 2022.")]
    public void A_date_called_today_or_yesterday_or_by_its_weekday_near_the_top_tells_the_day(string sentence) =>
        Read($"{Body}\n\n{sentence}").ShouldBe(new(new DateOnly(2022, 5, 6), PublicationBasis.Text));

    [Fact]
    public void A_date_of_what_happened_before_does_not() => Read($"{Body}\n\nIt was flooded on May 6, 2012, too.").ShouldBe(new(null, PublicationBasis.None));

    [Fact]
    public void An_article_without_a_date_has_none() => Read(Body).ShouldBe(new(null, PublicationBasis.None));

    [Fact]
    public void A_text_without_characters_has_none() => Read("").ShouldBe(new(null, PublicationBasis.None));

    private static Publication Read(string text, DateOnly? given = null) =>
        PublicationReader.Read(Article.FromText(text) with { Published = given }, ZoneReader.Read(text), TimeTables.Tokens(text));
}
