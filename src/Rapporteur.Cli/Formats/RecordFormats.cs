using Rapporteur.Cli.Formats.Csv;
using Rapporteur.Cli.Formats.GeoJson;
using Rapporteur.Cli.Formats.Html;
using Rapporteur.Cli.Formats.Json;
using Rapporteur.Cli.Formats.Text;

namespace Rapporteur.Cli.Formats;

/// <summary>The formats by their names on the command line.</summary>
internal static class RecordFormats
{
    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "json", "jsonl", "csv", "html", "geojson"];

    /// <summary>The format of that name; without a name, the one that suits the terminal or pipe.</summary>
    public static RecordFormat Create(string? name, Terminal terminal) => (name ?? (terminal.OutputIsTerminal ? "text" : "jsonl")) switch
    {
        "text" => new TextFormat(terminal.Width, terminal.Colour),
        "json" => new JsonFormat(),
        "jsonl" => new JsonLinesFormat(),
        "csv" => new CsvFormat(),
        "html" => new HtmlFormat(),
        "geojson" => new GeoJsonFormat(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such format."),
    };
}
