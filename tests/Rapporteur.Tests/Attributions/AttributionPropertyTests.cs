using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Rapporteur.Attributions;
using Rapporteur.Text;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Attributions;

public class AttributionPropertyTests
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "''", "‘", "’", "'", "said", "he", "the", "mayor", "Lee", "that", "told", "according to", "is expected to", "believes",
        ",", ".", ":", "?", "\n", "who", "and", "claims", "n’t", "’s", "calling", "road", "to", "of", "urged", "\uD83D\uDE00", "\uD83D", "\uDE00", "",
    ];

    [Property(MaxTest = 400)]
    public Property Every_attribution_keeps_the_rules_of_the_record() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(Pieces), 60).Select(p => string.Join(" ", p)).ToArbitrary(), text =>
        {
            CheckRules(text, Reading.Of(text));
            CheckRules(text, Reading.Of(text, ZoneKind.Body, ZoneKind.Quote, ZoneKind.Quote, ZoneKind.Body, ZoneKind.Quote));
        });

    [Property]
    public void Any_text_can_be_read(string? text) => CheckRules(text ?? "", Reading.Of(text ?? ""));

    [Theory]
    [InlineData("he said ")]
    [InlineData("“a,” he said, ")]
    [InlineData("“a” ")]
    [InlineData("‘a “b ")]
    [InlineData("Lee, a b, ")]
    [InlineData("and Lee said that ")]
    public void Time_grows_with_the_length_of_the_text(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        Stopwatch watch = Stopwatch.StartNew();
        Reading.Of(text);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    private static void CheckRules(string text, ValueList<Attribution> found)
    {
        Dictionary<string, Attribution> byId = found.ToDictionary(a => a.Id);
        found.Select(a => a.Id).ShouldBe(Enumerable.Range(1, found.Count).Select(i => $"T{i}"));
        found.Select(a => Parts(a).Min(s => s.Begin)).ShouldBeInOrder();
        foreach (Attribution a in found)
        {
            a.Content.Spans.ShouldNotBeEmpty();
            foreach (Span s in Parts(a)) CheckSpan(text, s);
            foreach (var spans in (ValueList<Span>[])[a.Content.Spans, a.Cue?.Spans ?? [], a.Source?.Spans ?? []]) CheckOrder(spans);
            if (a.Cue is { } cue)
            {
                cue.Spans.ShouldAllBe(c => !a.Content.Spans.Any(c.Overlaps));
                cue.Spans.ShouldAllBe(c => a.Source == null || !a.Source.Spans.Any(c.Overlaps));
            }
            if (a.Parent is { } parent)
            {
                Parts(a).ShouldAllBe(s => byId[parent].Content.Spans.Any(p => p.Contains(s)));
                int steps = 0;
                for (Attribution up = a; up.Parent is { } next; up = byId[next]) (++steps).ShouldBeLessThanOrEqualTo(found.Count);
            }
        }
    }

    private static IEnumerable<Span> Parts(Attribution a) => [.. a.Content.Spans, .. a.Cue?.Spans ?? [], .. a.Source?.Spans ?? []];

    private static void CheckSpan(string text, Span s)
    {
        s.Begin.ShouldBeInRange(0, s.End - 1);
        s.End.ShouldBeLessThanOrEqualTo(text.Length);
        Splits(text, s.Begin).ShouldBeFalse();
        Splits(text, s.End).ShouldBeFalse();
    }

    private static void CheckOrder(ValueList<Span> spans)
    {
        for (int i = 1; i < spans.Count; i++) spans[i].Begin.ShouldBeGreaterThanOrEqualTo(spans[i - 1].End);
    }

    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
}
