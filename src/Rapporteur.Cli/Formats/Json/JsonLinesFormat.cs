using Rapporteur.Records;

namespace Rapporteur.Cli.Formats.Json;

/// <summary>JSON Lines: a record a line.</summary>
internal sealed class JsonLinesFormat : RecordFormat
{
    public override byte[] Render(ArticleRecord record, int number) => [.. RecordJson.ToUtf8(record), (byte)'\n'];
}
