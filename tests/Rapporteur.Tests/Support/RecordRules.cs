using System.Text.Json;
using Json.Schema;
using Rapporteur.Attributions;
using Rapporteur.Records;
using Rapporteur.Text;

namespace Rapporteur.Tests.Support;

/// <summary>What holds for every record, whatever was read: every test that makes a record asks this of it.</summary>
internal static class RecordRules
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Repository.PathTo("docs", "record.schema.json")));

    public static void ShouldKeepThePromises(this ArticleRecord record)
    {
        byte[] json = RecordJson.ToUtf8(record);
        using var document = JsonDocument.Parse(json);
        EvaluationResults result = Schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        IEnumerable<string> faults = (result.Details ?? []).Where(d => d.Errors is not null)
            .Select(d => $"{d.InstanceLocation}: {string.Join(' ', d.Errors!.Values)}");
        result.IsValid.ShouldBeTrue(string.Join('\n', faults));

        string text = record.Article.Text;
        foreach (Span span in Spans(record))
        {
            span.Begin.ShouldBeGreaterThanOrEqualTo(0);
            span.End.ShouldBeGreaterThan(span.Begin);
            span.End.ShouldBeLessThanOrEqualTo(text.Length);
            CutsAPair(text, span.Begin).ShouldBeFalse($"{span} begins on half of a surrogate pair");
            CutsAPair(text, span.End).ShouldBeFalse($"{span} ends on half of a surrogate pair");
        }

        ShouldCover(text, record.Article.Zones.Select(z => z.Span));
        ShouldCover(text, record.Sentences);
        AttributionsShouldNest(record.Attributions);
        HashSet<string> actors = [.. record.Actors.Select(a => a.Id)];
        foreach (string? actor in record.Attributions.Select(a => a.Source?.Actor))
            if (actor is not null) actors.ShouldContain(actor);
    }

    /// <summary>The spans are in order, do not overlap, and leave out nothing but blanks.</summary>
    public static void ShouldCover(string text, IEnumerable<Span> spans)
    {
        int at = 0;
        foreach (Span span in spans)
        {
            span.Begin.ShouldBeGreaterThanOrEqualTo(at);
            string.IsNullOrWhiteSpace(text[at..span.Begin]).ShouldBeTrue($"{new Span(at, span.Begin)} is left out");
            at = span.End;
        }
        string.IsNullOrWhiteSpace(text[at..]).ShouldBeTrue($"{new Span(at, text.Length)} is left out");
    }

    private static void AttributionsShouldNest(ValueList<Attribution> attributions)
    {
        var byId = attributions.ToDictionary(a => a.Id);
        foreach (Attribution attribution in attributions)
        {
            int depth = 0;
            for (Attribution? outer = attribution; outer?.Parent is { } parent; outer = byId[parent])
                (++depth).ShouldBeLessThanOrEqualTo(attributions.Count, "attributions stand inside each other in a circle");
        }
    }

    private static IEnumerable<Span> Spans(ArticleRecord record) =>
        record.Article.Zones.Select(z => z.Span)
            .Concat(record.Sentences)
            .Concat(record.Actors.SelectMany(a => a.Mentions.Select(m => m.Span).Concat(a.Roles.Select(r => r.Span))))
            .Concat(record.Times.Select(t => t.Span))
            .Concat(record.Places.Select(p => p.Span))
            .Concat(record.Attributions.SelectMany(a => (a.Source?.Spans ?? []).Concat(a.Cue?.Spans ?? []).Concat(a.Content.Spans)))
            .Concat(record.Events.SelectMany(e => e.Trigger.Spans));

    private static bool CutsAPair(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
