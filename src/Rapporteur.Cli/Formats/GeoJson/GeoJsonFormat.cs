using System.Globalization;
using System.Text.Json;
using Rapporteur.Places;
using Rapporteur.Records;

namespace Rapporteur.Cli.Formats.GeoJson;

/// <summary>GeoJSON (RFC 7946), one collection for all articles: a point a place of an article, with where it stands in the text.</summary>
internal sealed class GeoJsonFormat : RecordFormat
{
    private bool hasFeatures;

    public override ValueTask BeginAsync(Stream output) => output.WriteAsync("{\"type\":\"FeatureCollection\",\"features\":["u8.ToArray());

    public override byte[] Render(ArticleRecord record, int number)
    {
        List<byte> features = [];
        foreach (IGrouping<(string, double, double), Place> place in record.Places.Where(p => p is { Lat: not null, Lon: not null }).GroupBy(p => (p.Name, p.Lat!.Value, p.Lon!.Value)))
        {
            if (features.Count > 0) features.Add((byte)',');
            features.Add((byte)'\n');
            features.AddRange(Feature(record.Article, [.. place]));
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

    /// <summary>The feature of a place, with all spans in which an article names it.</summary>
    private static byte[] Feature(ArticlePart article, Place[] mentions)
    {
        Place place = mentions[0];
        return JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object?>
        {
            ["type"] = "Feature",
            // Longitude comes first in GeoJSON.
            ["geometry"] = new Dictionary<string, object?> { ["type"] = "Point", ["coordinates"] = (double[])[place.Lon!.Value, place.Lat!.Value] },
            ["properties"] = new Dictionary<string, object?>
            {
                ["kind"] = "place",
                ["article"] = article.Id,
                ["outlet"] = article.Outlet,
                ["published"] = article.Published.Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["name"] = place.Name,
                ["country"] = place.Country,
                ["geonames"] = place.Geonames,
                ["spans"] = mentions.Select(m => (int[])[m.Span.Begin, m.Span.End]).ToArray(),
            },
        });
    }
}
