using Rapporteur.Zones;

namespace Rapporteur.Tests.Zones;

public class ZoneReaderTests
{
    private const string Body = "The port of the old town was flooded after three days of rain, and the ferries stayed where they were.";

    [Fact]
    public void A_short_line_without_a_stop_above_the_text_is_its_headline() =>
        Kinds($"Floods Reach the Old Port\n\n{Body}").ShouldBe([ZoneKind.Headline, ZoneKind.Body]);

    [Fact]
    public void A_headline_in_sentence_case_may_have_a_line_below_it() =>
        Kinds($"Floods reach old port\n\nFerries stay in harbour for third day\n\n{Body}").ShouldBe([ZoneKind.Headline, ZoneKind.Headline, ZoneKind.Body]);

    [Theory]
    [InlineData("It rained on Tuesday.")]
    [InlineData("The port was flooded on Tuesday and the ferries stayed in harbour.")]
    [InlineData("LIMA, May 6: The port was flooded on Tuesday, and it was the third time this year.")]
    public void An_article_that_begins_with_running_text_has_no_headline(string first) =>
        Kinds($"{first}\n\n{Body}").ShouldBe([ZoneKind.Body, ZoneKind.Body]);

    [Fact]
    public void A_short_title_between_paragraphs_is_a_headline() =>
        Kinds($"{Body}\n\nWhat comes next?\n\n{Body}\n\nNo way out\n\n{Body}")
            .ShouldBe([ZoneKind.Body, ZoneKind.Headline, ZoneKind.Body, ZoneKind.Headline, ZoneKind.Body]);

    [Fact]
    public void Items_of_a_list_are_no_headlines() =>
        Kinds($"{Body}\n\nBread\n\nMilk\n\nEggs\n\n{Body}").ShouldAllBe(k => k == ZoneKind.Body);

    [Fact]
    public void A_caption_may_be_cut_off_and_followed_by_its_credit() =>
        Kinds($"Floods Reach the Old Port\n\nLIMA, PERU - MAY 6: Mayor Ada Moss looks at the flooded por\nBen Lowe/Anadolu via Getty\n\n{Body}")
            .ShouldBe([ZoneKind.Headline, ZoneKind.Caption, ZoneKind.Credit, ZoneKind.Body]);

    [Fact]
    public void A_caption_may_end_with_its_credit_in_brackets() =>
        Kinds($"{Body}\n\nMayor Ada Moss (L) meets ferrymen in Lima, Peru on May 6, 2022. ( Ben Lowe/Anadolu via Getty Images)\n\n{Body}")
            .ShouldBe([ZoneKind.Body, ZoneKind.Caption, ZoneKind.Body]);

    [Theory]
    [InlineData("By Ada Moss and Ben Lowe")]
    [InlineData("ADA MOSS")]
    [InlineData("By Ada Moss, Chief Correspondent")]
    public void Who_wrote_it_stands_in_the_byline(string byline) =>
        Kinds($"{byline}\n\n{Body}").ShouldBe([ZoneKind.Byline, ZoneKind.Body]);

    [Theory]
    [InlineData("By Monday the port was flooded and the ferries stayed in harbour.")]
    [InlineData("By law, the mayor decides.")]
    public void A_sentence_that_begins_with_by_is_no_byline(string sentence) =>
        Kinds($"{Body}\n\n{sentence}\n\n{Body}")[1].ShouldBe(ZoneKind.Body);

    [Theory]
    [InlineData("LIMA, May 6 (AP) _")]
    [InlineData("NAIROBI, Kenya (AP) _")]
    [InlineData("Updated: May 6, 2022 5:36:50 pm")]
    [InlineData("6 May 2022")]
    [InlineData("06/05/2022")]
    public void Where_and_when_it_was_written_stands_in_the_dateline(string dateline) =>
        Kinds($"{dateline}\n\n{Body}").ShouldBe([ZoneKind.Dateline, ZoneKind.Body]);

    [Fact]
    public void Quoted_paragraphs_after_a_colon_are_a_block_quotation() =>
        Kinds($"{Body} She said:\n\n“{Body}\n\n“{Body}”\n\n{Body}").ShouldBe([ZoneKind.Body, ZoneKind.Quote, ZoneKind.Quote, ZoneKind.Body]);

    [Fact]
    public void A_quotation_with_its_speaker_outside_the_marks_is_running_text() =>
        Kinds($"{Body} She added:\n\n“It will rain until the summer comes,” she said.\n\n{Body}").ShouldAllBe(k => k == ZoneKind.Body);

    [Fact]
    public void Written_matter_after_a_colon_goes_on_until_its_source_is_spoken_of_again() =>
        Kinds($"Lima’s CoastTV told it otherwise:\n\n“{Body}” the agency reported.\n\n{Body}\n\n{Body}\n\nCoastTV also showed the ferries that lie in the old harbour.\n\n{Body}")
            .ShouldBe([ZoneKind.Body, ZoneKind.Quote, ZoneKind.Quote, ZoneKind.Quote, ZoneKind.Body, ZoneKind.Body]);

    [Fact]
    public void Letters_are_quotations_with_the_writers_below_them() =>
        Kinds($"LETTERS\n\n{Body}\n\n{Body}\n\nAda Moss\n\nLima, Peru\n\nTWITTER\n\n{Body}\n\n@benlowe")
            .ShouldBe([ZoneKind.Boilerplate, ZoneKind.Quote, ZoneKind.Quote, ZoneKind.Byline, ZoneKind.Byline, ZoneKind.Boilerplate, ZoneKind.Quote, ZoneKind.Byline]);

    [Fact]
    public void What_the_page_says_around_the_article_is_boilerplate() =>
        Kinds($"{Body}\n\nCOMMENTS\n\nPlease let us know if you're having issues with commenting.\n\n* * *").ShouldBe([ZoneKind.Body, ZoneKind.Boilerplate, ZoneKind.Boilerplate, ZoneKind.Boilerplate]);

    [Fact]
    public void A_post_shown_with_its_tags_is_a_quotation_and_tags_alone_are_boilerplate() =>
        Kinds($"{Body}\n\n<post by=\"@moss\">It rains.</post>\n\n<post id=\"7\"></post>\n\n{Body}")
            .ShouldBe([ZoneKind.Body, ZoneKind.Quote, ZoneKind.Boilerplate, ZoneKind.Body]);

    [Theory]
    [InlineData("By Ada Moss and Ben Lowe", "Ada Moss|Ben Lowe")]
    [InlineData("By Ada Moss, Chief Correspondent", "Ada Moss")]
    [InlineData("By Ada Moss, Ben Lowe and Cy Ort", "Ada Moss|Ben Lowe|Cy Ort")]
    [InlineData("BYLINE: Ada Moss.", "Ada Moss")]
    [InlineData("ADA MOSS", "ADA MOSS")]
    [InlineData("Staff Reporter", "")]
    public void Authors_come_from_the_byline(string byline, string authors)
    {
        string text = $"{byline}\n\n{Body}";
        string.Join('|', Bylines.Authors(text, ZoneReader.Read(text))).ShouldBe(authors);
    }

    private static IReadOnlyList<ZoneKind> Kinds(string text) => [.. ZoneReader.Read(text).Select(z => z.Kind)];
}
