using Rapporteur.Actors;
using Rapporteur.English;
using Rapporteur.Text;

namespace Rapporteur.Tests.Attributions;

public class SourceActorsTests
{
    public static TheoryData<string, string> Pronouns() => [.. EnglishData.Rows("speaker-pronouns.tsv").Select(r => (r[0], r[2]))];

    [Theory, MemberData(nameof(Pronouns))]
    public void A_pronoun_goes_on_with_the_last_speaker_of_its_kind(string word, string example)
    {
        ActorKind kind = Enum.Parse<ActorKind>(EnglishData.Rows("speaker-pronouns.tsv").First(r => r[0] == word)[1].Split(' ')[0], ignoreCase: true);
        string first = example[..example.IndexOf(" said", StringComparison.Ordinal)];
        Sources(example, Speaker("A1", kind, true, first)).ShouldBe(["A1", "A1"]);
    }

    [Fact]
    public void A_pronoun_does_not_go_on_with_a_speaker_of_another_kind() =>
        Sources("The ministry said that it rained. She added that it was cold.", Speaker("A1", ActorKind.Organization, true, "The ministry"))
            .ShouldBe(["A1", null]);

    [Theory]
    [InlineData("Greens senator Lidia Roe said that it rained.", "Greens", "Lidia Roe", "A2")]
    [InlineData("The bank’s director, Lidia Roe, said that it rained.", "The bank", "Lidia Roe", "A2")]
    [InlineData("The spokesman for Lidia Roe said that it rained.", "The spokesman", "Lidia Roe", "A1")]
    [InlineData("Lidia Roe of the Greens said that it rained.", "Lidia Roe", "Greens", "A1")]
    public void A_person_named_at_the_end_of_the_phrase_is_its_head_unless_another_person_is(string text, string first, string second, string expected)
    {
        ActorKind kind(string s) => s.EndsWith("Roe", StringComparison.Ordinal) || s.EndsWith("man", StringComparison.Ordinal) ? ActorKind.Person : ActorKind.Organization;
        Sources(text, Speaker("A1", kind(first), !first.EndsWith("man", StringComparison.Ordinal), first), Speaker("A2", kind(second), true, second))[0].ShouldBe(expected);
    }

    [Fact]
    public void A_description_gives_way_to_the_name_beside_it() =>
        Sources("State broadcaster RTV said that it rained.", Speaker("A1", ActorKind.Organization, false, "State broadcaster"), Speaker("A2", ActorKind.Organization, true, "RTV"))
            .ShouldBe(["A2"]);

    [Fact]
    public void I_is_the_one_in_whose_words_it_stands() =>
        Sources("“I hope that it rains,” Roe said.", Speaker("A1", ActorKind.Person, true, "Roe")).ShouldBe(["A1", "A1"]);

    [Fact]
    public void Who_is_whoever_is_named_before_it() =>
        Sources("They met Roe, who said that it rained.", Speaker("A1", ActorKind.Person, true, "Roe")).ShouldBe(["A1"]);

    private static string?[] Sources(string text, params Func<string, Actor>[] actors) =>
        [.. Reading.With(text, [.. actors.Select(a => a(text))]).Select(a => a.Source?.Actor)];

    private static Func<string, Actor> Speaker(string id, ActorKind kind, bool named, string words) => text =>
    {
        int begin = text.IndexOf(words, StringComparison.Ordinal);
        Span span = new(begin, begin + words.Length);
        return new(id, words, named, kind, null, null, [], [new(span, named ? MentionForm.Name : MentionForm.Nominal)]);
    };
}
