using Rapporteur.Attributions;
using Rapporteur.Events;
using Rapporteur.Text;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Events;

public class HappeningsTests
{
    private static readonly ValueList<Zone> Zones = [new(ZoneKind.Headline, new(0, 20)), new(ZoneKind.Body, new(20, 200))];

    [Fact]
    public void A_headline_and_the_text_tell_of_one_visit_and_the_text_is_kept() =>
        Kept(Visit(5, "A1", "A2"), Visit(40, "A1", "A2")).ShouldBe([40]);

    [Fact]
    public void Visits_to_different_hosts_are_different_happenings() =>
        Kept(Visit(40, "A1", "A2"), Visit(90, "A1", "A3")).ShouldBe([40, 90]);

    [Fact]
    public void Visits_on_different_days_are_different_happenings() =>
        Kept(Visit(40, "A1", "A2", "2024-03-25"), Visit(90, "A1", "A2", "2024-03-26")).ShouldBe([40, 90]);

    [Fact]
    public void A_day_told_once_is_the_day_of_the_other_mention_too() =>
        Kept(Visit(40, "A1", "A2", "2024-03-25"), Visit(90, "A1", "A2")).ShouldBe([40]);

    [Fact]
    public void Events_of_nobody_in_particular_do_not_repeat_each_other() =>
        Kept(Visit(40, null, null), Visit(90, null, null)).ShouldBe([40, 90]);

    private static int[] Kept(params Event[] events) => [.. Happenings.Once(events, Zones).Select(e => e.Trigger.Spans[0].Begin)];

    private static Event Visit(int at, string? actor, string? recipient, string? day = null) => new(
        "", "CONSULT", null, [], 1, 1, new TextPart([new Span(at, at + 5)]), Parties(actor), Parties(recipient),
        day is null ? null : new(day, null), null, Modality.Actual, false, [], 0.9, "test");

    private static ValueList<Party> Parties(string? actor) => actor is null ? [] : [new(actor, null)];
}
