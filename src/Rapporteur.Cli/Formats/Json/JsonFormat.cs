using Rapporteur.Records;

namespace Rapporteur.Cli.Formats.Json;

/// <summary>
/// One JSON value, indented: an object for a single record, an array for several and for none. The first record waits for
/// a second, which tells which of the two it is.
/// </summary>
internal sealed class JsonFormat : RecordFormat
{
    private byte[]? first;
    private bool inArray;

    public override byte[] Render(ArticleRecord record, int number) => RecordJson.ToUtf8(record, indented: true);

    public override async ValueTask AddAsync(byte[] rendered, Stream output)
    {
        if (!inArray && first is null)
        {
            first = rendered;
            return;
        }
        if (!inArray)
        {
            await output.WriteAsync("[\n"u8.ToArray());
            await output.WriteAsync(first);
            (inArray, first) = (true, null);
        }
        await output.WriteAsync((byte[])[.. ",\n"u8, .. rendered]);
    }

    public override async ValueTask EndAsync(Stream output)
    {
        if (first is not null) await output.WriteAsync(first);
        await output.WriteAsync(inArray ? "\n]\n"u8.ToArray() : first is null ? "[]\n"u8.ToArray() : "\n"u8.ToArray());
    }
}
