using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Rapporteur.Articles;
using Rapporteur.Attributions;
using Rapporteur.Tests.Support;
using Rapporteur.Text;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Attributions;

public class AttributionPropertyTests
{
    private static readonly ArticleReader Reader = new();

    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "''", "‘", "’", "'", "said", "he", "the", "mayor", "Lee", "that", "told", "according to", "is expected to", "believes",
        ",", ".", ":", "?", "\n", "who", "and", "claims", "n’t", "’s", "calling", "road", "to", "of", "urged", "\uD83D\uDE00", "\uD83D", "\uDE00", "",
    ];

    [Property(MaxTest = 200)]
    public Property Every_attribution_keeps_the_rules_of_the_record() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(Pieces), 60).Select(p => string.Join(" ", p)).ToArbitrary(), Gen.ListOf(Gen.Choose(0, 60), 42).ToArbitrary(), (text, numbers) =>
        {
            foreach (ZoneKind[] kinds in (ZoneKind[][])[[], [ZoneKind.Body, ZoneKind.Quote, ZoneKind.Quote, ZoneKind.Body, ZoneKind.Quote]])
            {
                int words = Reading.Cut(text, kinds).Tokens.Count;
                CheckRules(text, Reading.Of(text, [.. numbers.Chunk(7).Select(n => Found(n, words)).Where(f => f is not null).Select(f => f!)], kinds).Found);
            }
        });

    [Property(MaxTest = 50)]
    public void Any_text_can_be_read(string? text) => CheckRules(text ?? "", Reader.Read(Article.FromText(text ?? "")).Attributions);

    [Theory]
    [InlineData("he said ")]
    [InlineData("“a,” he said, ")]
    [InlineData("“a” ")]
    [InlineData("‘a “b ")]
    [InlineData("and Lee said that ")]
    public void Time_grows_with_the_length_of_the_text(string piece) =>
        Growth.ShouldBeLinear(text => Reader.Read(Article.FromText(text)), piece, 1_000);

    /// <summary>Cue, source and content, in this order and none in another, somewhere in so many words.</summary>
    private static FoundAttribution? Found(int[] numbers, int words)
    {
        int[] borders = [.. numbers[..6].Select(n => Math.Min(n, words)).Order()];
        WordRange[] ranges = [new(borders[0], borders[1]), new(borders[2], borders[3]), new(borders[4], borders[5])];
        if (ranges.Any(r => r.Begin == r.End)) return null;
        if (numbers[6] % 2 == 1) Array.Reverse(ranges);
        return new(ranges[0], numbers[6] % 3 == 0 ? [] : [ranges[1]], [ranges[2]], 0.5 + (numbers[6] / 200.0));
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
                Span core = a.Cue?.Spans[0] ?? a.Content.Spans[0];
                byId[parent].Content.Spans.ShouldContain(p => p.Contains(core));
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
