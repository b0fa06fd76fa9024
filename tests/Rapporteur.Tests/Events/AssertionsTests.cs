using Rapporteur.Attributions;
using Rapporteur.Events;
using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Tests.Events;

public class AssertionsTests
{
    private const string Text = "Velan said that Oren accused the rebels of shelling. It rained.";

    private static readonly ValueList<Token> Tokens = TokenReader.Read(Text, [new Span(0, Text.Length)]);

    private static readonly Assertions Told = new(Tokens,
        [Said("T1", "A1", "Velan", "said", "that Oren accused the rebels of shelling", null), Said("T2", "A2", "Oren", "accused", "the rebels of shelling", "T1")]);

    [Fact]
    public void What_stands_inside_two_contents_is_asserted_by_both_the_outermost_first() => Told.Around(Word("shelling")).ShouldBe(["T1", "T2"]);

    [Fact]
    public void An_accusation_is_asserted_by_whoever_reports_it_and_not_by_the_accuser() => Told.Around(Word("accused")).ShouldBe(["T1"]);

    [Fact]
    public void What_stands_in_nobodys_words_is_the_outlets_own() => Told.Around(Word("rained")).ShouldBeEmpty();

    [Fact]
    public void Whoever_says_acts_in_the_saying() => Told.Speaker(Word("accused")).ShouldBe(new Party("A2", Place("Oren")));

    [Fact]
    public void Other_words_have_no_speaker_of_their_own() => Told.Speaker(Word("shelling")).ShouldBeNull();

    private static Attribution Said(string id, string actor, string source, string cue, string content, string? parent) => new(
        id, Manner.Indirect, "say", new([Place(source)], actor), new TextPart([Place(cue)]), new TextPart([Place(content)]), parent, 0.9, "test");

    private static Span Place(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    private static int Word(string word) => TokenSearch.FirstEndingAfter(Tokens, Place(word).Begin);
}
