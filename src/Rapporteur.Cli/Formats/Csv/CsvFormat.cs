using System.Globalization;
using System.Text;
using Rapporteur.Attributions;
using Rapporteur.Events;
using Rapporteur.Records;
using Rapporteur.Text;

namespace Rapporteur.Cli.Formats.Csv;

/// <summary>Comma-separated values (RFC 4180), a row an attribution or event, below one row of column names.</summary>
internal sealed class CsvFormat : RecordFormat
{
    private static readonly string[] Columns =
    [
        "article", "outlet", "published", "kind", "id", "parent", "type", "mode", "manner", "source", "source_actor", "cue", "content", "trigger",
        "actors", "recipients", "time", "place", "modality", "negated", "asserted_by", "begin", "end", "by",
    ];

    public override ValueTask BeginAsync(Stream output) => output.WriteAsync(CsvRow.Write(Columns));

    public override byte[] Render(ArticleRecord record, int number)
    {
        Voices voices = new(record);
        StringBuilder rows = new();
        foreach (Attribution attribution in record.Attributions) CsvRow.Append(rows, Row(attribution, record, voices));
        foreach (Event happening in record.Events) CsvRow.Append(rows, Row(happening, record, voices));
        return Encoding.UTF8.GetBytes(rows.ToString());
    }

    private static string?[] Row(Attribution attribution, ArticleRecord record, Voices voices) =>
    [
        .. ArticleCells(record), "attribution", attribution.Id, attribution.Parent, attribution.Act, null, CamelCase(attribution.Manner),
        voices.Text(attribution.Source?.Spans), voices.ActorName(attribution.Source?.Actor), voices.Text(attribution.Cue?.Spans), voices.Text(attribution.Content.Spans), null,
        null, null, null, null, null, null, string.Join("; ", voices.Chain(attribution).SkipLast(1).Select(a => a.Id)),
        .. PlaceCells(attribution.Content.Spans), attribution.By,
    ];

    private static string?[] Row(Event happening, ArticleRecord record, Voices voices) =>
    [
        .. ArticleCells(record), "event", happening.Id, null, happening.Type, happening.Mode, null,
        null, null, null, null, voices.Text(happening.Trigger.Spans),
        Parties(happening.Actors, voices), Parties(happening.Recipients, voices), happening.Time?.Value, happening.Place?.Name,
        CamelCase(happening.Modality), happening.Negated ? "true" : "false", string.Join("; ", happening.AssertedBy),
        .. PlaceCells(happening.Trigger.Spans), happening.By,
    ];

    private static string?[] ArticleCells(ArticleRecord record) =>
        [record.Article.Id, record.Article.Outlet, record.Article.Published.Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];

    // From the first piece to the end of the last.
    private static string?[] PlaceCells(ValueList<Span> spans) =>
        spans.Count == 0 ? [null, null] : [spans[0].Begin.ToString(CultureInfo.InvariantCulture), spans[^1].End.ToString(CultureInfo.InvariantCulture)];

    private static string Parties(ValueList<Party> parties, Voices voices) => string.Join("; ", parties.Select(p => voices.ActorName(p.Actor) ?? p.Actor));

    private static string CamelCase<T>(T value) where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
