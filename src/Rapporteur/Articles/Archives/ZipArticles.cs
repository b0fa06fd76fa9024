using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace Rapporteur.Articles;

/// <summary>Reads the articles of a zip archive entry by entry, in the archive's order. Nothing is written anywhere, so that names do no harm.</summary>
internal sealed class ZipArticles(InputReader reader, InputOrigin origin)
{
    // Texts pack to a third or a tenth, pages that repeat themselves to a fiftieth. What unpacks to more is made to cost time.
    private const long MostUnpacked = 200;
    private const long SmallEntry = 1_000_000;

    /// <summary>The articles, and a failure in the place of each entry that holds none.</summary>
    /// <exception cref="UnreadableException">The archive's list of entries cannot be read, or belies itself.</exception>
    public async IAsyncEnumerable<ArticleInput> ReadAsync(ByteWindow window, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (origin.InArchive) throw PackedPages.Nested;
        Stream stream = await window.SeekableAsync(ArticleFiles.LongestArticle, cancellation) ?? throw new UnreadableException(
            null, $"a zip archive of more than {ArticleFiles.LongestArticle / 1_000_000} MB through a pipe; the list of its entries stands at its end, so that it must be a file");
        using ZipArchive archive = Open(stream);
        long left = stream.Length;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            // What is read altogether is no more than the archive, however often its list names the same data.
            left -= entry.CompressedLength;
            if (left < 0) throw new UnreadableException(null, "a zip archive whose entries overlap");
            if (!PackedPages.IsRead(entry.FullName)) continue;
            await foreach (ArticleInput read in reader.ReadStreamAsync(() => Open(entry), origin.Entry(entry.FullName), cancellation)) yield return read;
        }
    }

    private static ZipArchive Open(Stream stream)
    {
        try
        {
            ZipArchive archive = new(stream, ZipArchiveMode.Read, leaveOpen: true);
            _ = archive.Entries.Count;
            return archive;
        }
        catch (Exception e) when (e is not IOException)
        {
            throw new UnreadableException(null, "the zip archive is damaged or cut off");
        }
    }

    private static ExactStream Open(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted) throw new UnreadableException(null, "is encrypted");
        if (entry.Length > Math.Max(SmallEntry, MostUnpacked * entry.CompressedLength)) throw new UnreadableException(null, $"unpacks to more than {MostUnpacked} times its size");
        return new(entry.Open(), entry.Length);
    }
}
