using Rapporteur.English;

namespace Rapporteur.Tests.Attributions;

public class SourceActorsTests
{
    public static TheoryData<string, string> Pronouns() => [.. EnglishData.Rows("speaker-pronouns.tsv").Select(r => (r[0], r[2]))];

    [Theory, MemberData(nameof(Pronouns))]
    public void A_pronoun_is_whoever_its_row_says(string word, string example)
    {
        string?[] sources = Sources(example);
        sources.ShouldAllBe(s => s != null, word);
        sources.Distinct().Count().ShouldBe(1, word);
    }

    [Fact]
    public void A_pronoun_does_not_go_on_with_a_speaker_of_another_kind() =>
        Sources("1[The ministry] 1{said} 1<that it rained>. 2[She] 2{added} 2<that it was cold>.")[1].ShouldBeNull();

    [Fact]
    public void A_pronoun_does_not_go_on_with_a_speaker_of_another_gender() =>
        Sources("1[Anna Roe] 1{said} 1<that it rained>. 2[Peter Lee] 2{said} 2<that it stormed>. 3[She] 3{added} 3<that it was cold>.")[2].ShouldBe("Anna Roe");

    [Fact]
    public void Who_is_reported_without_quotation_marks_speaks_of_himself_as_he() =>
        Sources("1[Peter Lee] 1{told} Paul Roe 1<2[he] 2{hoped} 2<that it would rain>>.").ShouldBe(["Peter Lee", "Peter Lee"]);

    [Theory]
    [InlineData("[The bank’s director, Lidia Roe], {said} <that it rained>.", "Lidia Roe")]
    [InlineData("[Lidia Roe, director of the World Bank], {said} <that it rained>.", "Lidia Roe")]
    [InlineData("[Iranian Foreign Minister Lidia Roe] {said} <that it rained>.", "Lidia Roe")]
    [InlineData("[A spokesman for Lidia Roe] {said} <that it rained>.", "A spokesman for Lidia Roe")]
    public void The_source_is_the_person_that_the_phrase_is_about(string marked, string expected) => Sources(marked).ShouldBe([expected]);

    [Theory]
    [InlineData("[Voters in her state] {hoped} <that it would rain>.", "Voters")]
    [InlineData("[Three fishermen] {said} <that it rained>.", "Three fishermen")]
    public void Whoever_speaks_is_an_actor_even_without_a_name(string marked, string expected) => Sources(marked).ShouldBe([expected]);

    [Theory]
    [InlineData("[A statement by Lidia Roe] {said} <that it rained>.", "Lidia Roe")]
    [InlineData("[Polls] {show} <that it rained>.", null)]
    public void A_document_speaks_for_its_author_if_the_text_tells_who_that_is(string marked, string? expected) => Sources(marked).ShouldBe([expected]);

    /// <summary>The names of the sources' actors.</summary>
    private static string?[] Sources(string marked)
    {
        Reading reading = Reading.Of(marked);
        return [.. reading.Found.Select(a => reading.Actors.FirstOrDefault(x => x.Id == a.Source?.Actor)?.Name)];
    }
}
