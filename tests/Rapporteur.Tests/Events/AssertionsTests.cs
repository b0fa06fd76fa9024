using Rapporteur.Attributions;
using Rapporteur.Events;
using Rapporteur.Text;

namespace Rapporteur.Tests.Events;

public class AssertionsTests
{
    // The agency said {4} that the minister accused {30} the rebels {40} of shelling {50}.
    private static readonly Assertions Told = new([Said("T1", "A1", 4, new(10, 60), null), Said("T2", "A2", 30, new(36, 60), "T1")]);

    [Fact]
    public void What_stands_inside_two_contents_is_asserted_by_both_the_outermost_first() => Told.Around(new(50, 58)).ShouldBe(["T1", "T2"]);

    [Fact]
    public void An_accusation_is_asserted_by_whoever_reports_it_and_not_by_the_accuser() => Told.Around(new(30, 35)).ShouldBe(["T1"]);

    [Fact]
    public void What_stands_in_nobodys_words_is_the_outlets_own() => Told.Around(new(70, 75)).ShouldBeEmpty();

    [Fact]
    public void Whoever_says_acts_in_the_saying() => Told.Speaker(new(30, 35)).ShouldBe("A2");

    [Fact]
    public void Other_words_have_no_speaker_of_their_own() => Told.Speaker(new(50, 58)).ShouldBeNull();

    private static Attribution Said(string id, string actor, int cue, Span content, string? parent) => new(
        id, Manner.Indirect, "say", new([new Span(0, 3)], actor), new TextPart([new Span(cue, cue + 4)]), new TextPart([content]), parent, 0.9, "test");
}
