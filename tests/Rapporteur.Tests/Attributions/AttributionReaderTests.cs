using Rapporteur.Attributions;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Attributions;

/// <summary>What is made of the cues, sources and contents that a model finds; here they are marked by hand.</summary>
public class AttributionReaderTests
{
    [Fact]
    public void An_attribution_has_its_source_cue_and_content() =>
        Reading.Of("[The mayor] {said} <that it rained>.").Lines.ShouldBe(["The mayor / said / that it rained"]);

    [Fact]
    public void A_content_in_pieces_around_its_cue_is_one_attribution() =>
        Reading.Of("<“We won,”> [he] {said}, <“by a mile.”>").Lines.ShouldBe(["he / said / “We won,” | “by a mile.”"]);

    [Theory]
    [InlineData("“<We won>,” [he] {said}.", "he / said / “We won,”")]
    [InlineData("“<We won,> [he] {said}.", "he / said / “We won,")]
    [InlineData("[He] {called} it “<a win>”.", "He / called / “a win”")]
    public void Quotation_marks_belong_to_what_stands_between_them(string marked, string expected) => Reading.Of(marked).Lines.ShouldBe([expected]);

    [Fact]
    public void A_quotation_over_several_paragraphs_is_one_attribution() =>
        Reading.Of("<“It rained,”> [Lee] {said}. <“It stormed.>\n“The road was shut.\n“Nobody came.”").Lines
            .ShouldBe(["Lee / said / “It rained,” | “It stormed. | “The road was shut. | “Nobody came.”"]);

    [Fact]
    public void A_quotation_that_a_colon_leads_up_to_may_stand_in_the_next_paragraph() =>
        Reading.Of("[The ministry] {said} in a statement:\n“The road is shut.”").Lines.ShouldBe(["The ministry / said / “The road is shut.”"]);

    [Fact]
    public void A_cue_without_content_is_no_attribution() => Reading.Of("[The mayor] {spoke}.").Found.ShouldBeEmpty();

    [Fact]
    public void An_impersonal_report_has_no_source() =>
        Reading.Of("<The road> {is expected} <to open>.").Lines.ShouldBe(["- / is expected / The road | to open"]);

    [Theory]
    [InlineData("<“It rained,”> [Lee] {said}.", Manner.Direct)]
    [InlineData("[Lee] {said} <it rained>.", Manner.Indirect)]
    [InlineData("[Lee] {said} <the rain was “very heavy”>.", Manner.Mixed)]
    public void Manner_tells_how_much_stands_in_quotation_marks(string marked, Manner manner) => Reading.Of(marked).Found.Single().Manner.ShouldBe(manner);

    [Fact]
    public void An_attribution_inside_anothers_content_has_it_as_parent()
    {
        Reading reading = Reading.Of("1[Lee] 1{said} 1<2[Park] 2{believes} 2<that it rained>>.");
        reading.Found.Select(a => a.Parent).ShouldBe([null, "T1"]);
        reading.Words(reading.Found[1].Cue).ShouldBe("believes");
    }

    [Fact]
    public void Of_two_that_stand_in_each_others_content_the_likelier_one_stays()
    {
        FoundAttribution[] found =
        [
            new(new(1, 2), [new(0, 1)], [new(2, 6)], 0.9),
            new(new(3, 4), [], [new(0, 3), new(4, 6)], 0.6),
        ];
        Reading.Of("Lee said Park believes it rained", found).Lines.ShouldBe(["Lee / said / Park believes it rained"]);
    }

    [Fact]
    public void A_block_quotation_belongs_to_the_source_of_the_sentence_that_leads_up_to_it()
    {
        Reading reading = Reading.Of(
            "1[The ministry] 1{said} in a letter:\nThe road is shut.\n2[The mayor] 2{says} 2<it is open>.\nRain fell.",
            ZoneKind.Body, ZoneKind.Quote, ZoneKind.Quote, ZoneKind.Body);
        reading.Lines.ShouldBe(["The ministry / said / The road is shut. | The mayor says it is open.", "The mayor / says / it is open"]);
        reading.Found[1].Parent.ShouldBe("T1");
    }

    [Fact]
    public void A_block_quotation_may_begin_with_anothers_words()
    {
        Reading reading = Reading.Of("1[Radio Tarn] 1{reported}:\n2<“The road is shut,”> 2[the mayor] 2{said}.\nNobody came.", ZoneKind.Body, ZoneKind.Quote, ZoneKind.Quote);
        reading.Lines.ShouldBe(["Radio Tarn / reported / “The road is shut,” the mayor said. | Nobody came.", "the mayor / said / “The road is shut,”"]);
        reading.Found[1].Parent.ShouldBe("T1");
    }

    [Fact]
    public void Whom_a_source_quotes_at_length_speaks_in_its_words()
    {
        Reading reading = Reading.Of("1[Radio Tarn] 1{quoted} the Velan News Agency at length:\nThe road is shut.\nIt stormed.", ZoneKind.Body, ZoneKind.Quote, ZoneKind.Body);
        reading.Lines.ShouldBe(["Radio Tarn / quoted / The road is shut.", "the Velan News Agency / - / The road is shut."]);
        reading.Found.Select(a => a.Parent).ShouldBe([null, "T1"]);
    }

    [Fact]
    public void A_block_quotation_that_nothing_leads_up_to_is_no_attribution() =>
        Reading.Of("Rain fell.\nThe road is shut.\nIt stormed.", ZoneKind.Body, ZoneKind.Quote, ZoneKind.Body).Found.ShouldBeEmpty();
}
