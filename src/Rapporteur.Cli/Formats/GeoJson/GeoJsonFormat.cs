using System.Globalization;
using System.Text.Json;
using Rapporteur.Events;
using Rapporteur.Places;
using Rapporteur.Records;

namespace Rapporteur.Cli.Formats.GeoJson;

/// <summary>
/// GeoJSON (RFC 7946), one collection for all articles: a point a place of an article, and one an event whose place is known, each with where it
/// stands in the text.
/// </summary>
internal sealed class GeoJsonFormat : RecordFormat
{
    private bool hasFeatures;

    public override ValueTask BeginAsync(Stream output) => output.WriteAsync("{\"type\":\"FeatureCollection\",\"features\":["u8.ToArray());

    public override byte[] Render(ArticleRecord record, int number)
    {
        Dictionary<string, string> names = record.Actors.ToDictionary(a => a.Id, a => a.Name);
        IEnumerable<byte[]> places = record.Places.Where(p => p is { Lat: not null, Lon: not null }).GroupBy(p => (p.Name, p.Lat!.Value, p.Lon!.Value))
            .Select(mentions => Feature(record.Article, mentions.Key.Item2, mentions.Key.Item3, OfPlace([.. mentions])));
        IEnumerable<byte[]> events = record.Events.Where(e => e.Place is { Lat: not null, Lon: not null })
            .Select(e => Feature(record.Article, e.Place!.Lat!.Value, e.Place.Lon!.Value, OfEvent(e, names)));
        List<byte> features = [];
        foreach (byte[] feature in places.Concat(events))
        {
            if (features.Count > 0) features.Add((byte)',');
            features.Add((byte)'\n');
            features.AddRange(feature);
        }
        return [.. features];
    }

    public override async ValueTask AddAsync(byte[] rendered, Stream output)
    {
        if (rendered.Length == 0) return;
        if (hasFeatures) await output.WriteAsync(","u8.ToArray());
        hasFeatures = true;
        await output.WriteAsync(rendered);
    }

    public override ValueTask EndAsync(Stream output) => output.WriteAsync("\n]}\n"u8.ToArray());

    private static byte[] Feature(ArticlePart article, double latitude, double longitude, IEnumerable<KeyValuePair<string, object?>> properties) =>
        JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object?>
        {
            ["type"] = "Feature",
            // Longitude comes first in GeoJSON.
            ["geometry"] = new Dictionary<string, object?> { ["type"] = "Point", ["coordinates"] = (double[])[longitude, latitude] },
            ["properties"] = new Dictionary<string, object?>(properties)
            {
                ["article"] = article.Id,
                ["outlet"] = article.Outlet,
                ["published"] = article.Published.Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            },
        });

    /// <summary>A place, with all spans in which an article names it.</summary>
    private static Dictionary<string, object?> OfPlace(Place[] mentions) => new()
    {
        ["kind"] = "place",
        ["name"] = mentions[0].Name,
        ["country"] = mentions[0].Country,
        ["geonames"] = mentions[0].Geonames,
        ["spans"] = mentions.Select(m => (int[])[m.Span.Begin, m.Span.End]).ToArray(),
    };

    /// <summary>An event with its parties by name and the attributions that assert it.</summary>
    private static Dictionary<string, object?> OfEvent(Event happening, Dictionary<string, string> names) => new()
    {
        ["kind"] = "event",
        ["id"] = happening.Id,
        ["type"] = happening.Type,
        ["actors"] = happening.Actors.Select(p => names[p.Actor]).ToArray(),
        ["recipients"] = happening.Recipients.Select(p => names[p.Actor]).ToArray(),
        ["time"] = happening.Time?.Value,
        ["place"] = happening.Place!.Name,
        ["modality"] = JsonNamingPolicy.CamelCase.ConvertName(happening.Modality.ToString()),
        ["negated"] = happening.Negated,
        ["assertedBy"] = happening.AssertedBy.ToArray(),
        ["spans"] = happening.Trigger.Spans.Select(s => (int[])[s.Begin, s.End]).ToArray(),
    };
}
