using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Attributions;

public class AttributionReaderTests
{
    [Theory]
    [InlineData("“The road is shut,” the mayor said.", "the mayor / said / “The road is shut,”")]
    [InlineData("\"The road is shut,\" said Ann Lee, the mayor of Ulm.", "Ann Lee, the mayor of Ulm / said / \"The road is shut,\"")]
    [InlineData("'The road is shut,' she said.", "she / said / 'The road is shut,'")]
    [InlineData("The mayor said: “The road is shut.”", "The mayor / said / “The road is shut.”")]
    [InlineData("“Is it shut? I doubt it. We shall see,” Lee said on Monday.", "Lee / said / “Is it shut? I doubt it. We shall see,”")]
    public void A_quotation_belongs_to_the_cue_beside_it(string text, string expected) => Reading.Lines(text).ShouldContain(expected);

    [Fact]
    public void A_quotation_in_pieces_around_its_cue_is_one_attribution() =>
        Reading.Lines("“We won,” he said, “by a mile.”").ShouldBe(["he / said / “We won,” | “by a mile.”"]);

    [Fact]
    public void A_quotation_goes_on_in_the_sentence_after_its_cue() =>
        Reading.Lines("“We won,” he said. “It was late.” Rain fell.").ShouldBe(["he / said / “We won,” | “It was late.”"]);

    [Fact]
    public void A_quotation_left_open_runs_to_the_end_of_its_paragraph() =>
        Reading.Lines("The mayor said: “The road is shut\nRain fell.").ShouldBe(["The mayor / said / “The road is shut"]);

    [Fact]
    public void A_quotation_over_several_paragraphs_is_one_attribution() =>
        Reading.Lines("“It rained,” Lee said. “It stormed.\n“The road was shut.\n“Nobody came.”")
            .ShouldBe(["Lee / said / “It rained,” | “It stormed. | “The road was shut. | “Nobody came.”"]);

    [Fact]
    public void A_quotation_that_a_colon_leads_up_to_may_stand_in_the_next_paragraph() =>
        Reading.Lines("The ministry said in a statement:\n“The road is shut.”").ShouldBe(["The ministry / said / “The road is shut.”"]);

    [Fact]
    public void A_word_in_quotation_marks_is_no_attribution() => Reading.Lines("The “road” was a path.").ShouldBeEmpty();

    [Theory]
    [InlineData("The mayor said that it rained.", "The mayor / said / that it rained")]
    [InlineData("The mayor told reporters that it rained.", "The mayor / told / that it rained")]
    [InlineData("It rained all day, the mayor said.", "the mayor / said / It rained all day")]
    [InlineData("The road to Ulm, the mayor said, is shut.", "the mayor / said / The road to Ulm | is shut")]
    [InlineData("According to the mayor, the road is shut.", "the mayor / According to / the road is shut")]
    [InlineData("The road is shut, according to the mayor.", "the mayor / according to / The road is shut")]
    [InlineData("Ann Lee, the mayor, said the road was shut.", "Ann Lee, the mayor / said / the road was shut")]
    [InlineData("Ann Lee, who lives there, said the road was shut.", "Ann Lee / said / the road was shut")]
    [InlineData("Lee and Park said the road was shut.", "Lee and Park / said / the road was shut")]
    [InlineData("As the mayor explained, the road was shut.", "the mayor / explained / the road was shut")]
    [InlineData("Ann Lee (D-Va.) said the road was shut.", "Ann Lee (D-Va.) / said / the road was shut")]
    [InlineData("Official news agency IRNA reported that it rained.", "Official news agency IRNA / reported / that it rained")]
    [InlineData("They heard the mayor’s claim that it rained.", "the mayor / ’s claim / that it rained")]
    [InlineData("Lee called the mayor a liar.", "Lee / called / the mayor a liar")]
    [InlineData("Lee accused the mayor of fraud.", "Lee / accused / the mayor of fraud")]
    [InlineData("Lee urged the mayor to resign.", "Lee / urged / the mayor to resign")]
    [InlineData("Lee has not ruled out a strike.", "Lee / has not ruled out / a strike")]
    public void Reported_speech_has_its_source_cue_and_content(string text, string expected) => Reading.Lines(text).ShouldContain(expected);

    [Fact]
    public void A_participle_takes_the_source_of_its_sentence() =>
        Reading.Lines("The mayor said the road was shut, adding that it rained.")
            .ShouldBe(["The mayor / said / the road was shut", "The mayor / adding / that it rained"], ignoreOrder: true);

    [Fact]
    public void An_impersonal_report_has_no_source() =>
        Reading.Lines("The road is expected to open.").ShouldBe(["- / is expected / The road | to open"]);

    [Fact]
    public void A_plural_noun_is_no_cue() => Reading.Lines("The claims were paid and the demands were met.").ShouldBeEmpty();

    [Theory]
    [InlineData("“It rained,” Lee said.", Manner.Direct)]
    [InlineData("Lee said it rained.", Manner.Indirect)]
    [InlineData("Lee said the rain was “very heavy”.", Manner.Mixed)]
    public void Manner_tells_how_much_stands_in_quotation_marks(string text, Manner manner) => Reading.Of(text).Single().Manner.ShouldBe(manner);

    [Fact]
    public void An_attribution_inside_anothers_content_has_it_as_parent()
    {
        string text = "Lee said Park believes that it rained.";
        var found = Reading.Of(text);
        found.Select(a => a.Parent).ShouldBe([null, "T1"]);
        Reading.Words(text, found[1].Cue).ShouldBe("believes");
    }

    [Fact]
    public void An_attribution_inside_a_quotation_has_it_as_parent() =>
        Reading.Of("“Park told me that it rained,” Lee said.").Select(a => (a.Id, a.Parent)).ShouldBe([("T1", null), ("T2", "T1")]);

    [Fact]
    public void A_block_quotation_belongs_to_the_source_of_the_sentence_that_leads_up_to_it()
    {
        string text = "The ministry said in a letter:\nThe road is shut.\nThe mayor says it is open.\nRain fell.";
        var found = Reading.Of(text, ZoneKind.Body, ZoneKind.Quote, ZoneKind.Quote, ZoneKind.Body);
        found.Count.ShouldBe(2);
        (Reading.Words(text, new(found[0].Source!.Spans)), found[0].Cue, found[0].Manner).ShouldBe(("The ministry", null, Manner.Direct));
        Reading.Words(text, found[0].Content).ShouldBe("The road is shut. | The mayor says it is open.");
        found[1].Parent.ShouldBe("T1");
    }

    [Fact]
    public void A_source_is_the_actor_mentioned_at_its_head()
    {
        string text = "A spokesman for Ulm said it rained.";
        Actor Person(string id, string mention) => new(id, mention, false, ActorKind.Person, null, null, [],
            [new(new(text.IndexOf(mention, StringComparison.Ordinal), text.IndexOf(mention, StringComparison.Ordinal) + mention.Length), MentionForm.Nominal)]);
        Reading.With(text, [Person("A1", "Ulm"), Person("A2", "A spokesman for Ulm")]).Single().Source!.Actor.ShouldBe("A2");
    }
}
