using System.Formats.Tar;
using System.Runtime.CompilerServices;

namespace Rapporteur.Articles;

/// <summary>Reads the articles of a tar archive entry by entry as it comes. Nothing is written anywhere, so that names and links do no harm.</summary>
internal sealed class TarArticles(InputReader reader, InputOrigin origin)
{
    // A header with long names, and what fills up the last block. A longer one would be held whole by the library that reads it.
    private const int LongestHeader = 1 << 20;

    /// <summary>The articles, and a failure in the place of each entry that holds none.</summary>
    /// <exception cref="UnreadableException">The archive is damaged or cut off.</exception>
    public async IAsyncEnumerable<ArticleInput> ReadAsync(ByteWindow window, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (origin.InArchive) throw PackedPages.Nested;
        MeteredStream stream = new(window.Rest) { Left = LongestHeader };
        await using TarReader tar = new(stream, leaveOpen: true);
        while (await NextAsync(tar, cancellation) is { } entry)
        {
            stream.Left = entry.Length + LongestHeader;
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile) || !PackedPages.IsRead(entry.Name)) continue;
            Stream data = entry.DataStream ?? Stream.Null;
            await foreach (ArticleInput read in reader.ReadStreamAsync(() => new ExactStream(data, entry.Length), origin.Entry(entry.Name), cancellation)) yield return read;
        }
    }

    private static async ValueTask<TarEntry?> NextAsync(TarReader tar, CancellationToken cancellation)
    {
        try
        {
            return await tar.GetNextEntryAsync(copyData: false, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new UnreadableException(null, "the tar archive is damaged or cut off");
        }
    }
}
