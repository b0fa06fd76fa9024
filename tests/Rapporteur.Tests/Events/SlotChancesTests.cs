using Rapporteur.Events;
using Rapporteur.Text;

namespace Rapporteur.Tests.Events;

public class SlotChancesTests
{
    // Words 0 and 1 are part of one actor, word 2 of another, word 3 of none.
    private static readonly string?[] Owners = ["A1", "A1", "A2", null];

    [Fact]
    public void The_words_of_an_actor_count_together() => Best(0.1, 1, (0, 0.2), (1, 0.2), (2, 0.3)).ShouldBe(["A1"]);

    [Fact]
    public void Nothing_fills_a_slot_that_is_likelier_empty() => Best(0.6, 1, (0, 0.2), (2, 0.2)).ShouldBeEmpty();

    [Fact]
    public void Words_of_no_actor_do_not_count() => Best(0.1, 1, (3, 0.8), (2, 0.15)).ShouldBe(["A2"]);

    [Fact]
    public void Another_that_comes_near_the_likeliest_fills_the_slot_too() => Best(0.1, 0.5, (0, 0.5), (2, 0.3)).ShouldBe(["A1", "A2"]);

    [Fact]
    public void Another_that_does_not_come_near_is_left_out() => Best(0.1, 0.5, (0, 0.5), (2, 0.2)).ShouldBe(["A1"]);

    [Fact]
    public void Words_that_do_not_count_have_no_share()
    {
        // Two slots; nothing, then words 5, 6 and 7, of which 6 does not count.
        float[] scores = [0, 1, 9, 1, 9, 5, 9, 1];
        SlotChances chances = SlotChances.Of(scores, 1, 2, 5, w => w != 6);
        chances.Words.Select(w => w.Word).ShouldBe([5, 7]);
        (chances.Absent + chances.Words.Sum(w => w.Chance)).ShouldBe(1, 1e-6);
        chances.Absent.ShouldBe(1 / 3.0, 1e-6);
    }

    private static string[] Best(double absent, double near, params (int, double)[] words) =>
        [.. new SlotChances(absent, words).Best(w => Owners[w] is { } o ? (o, new Span(w, w + 1)) : ((string, Span)?)null, near).Select(b => b.Filler)];
}
