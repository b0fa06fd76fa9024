using System.Runtime.InteropServices;

namespace Rapporteur.Articles;

/// <summary>Asks a fetcher, if there is one.</summary>
internal static class Fetching
{
    /// <summary>The page at a URL, or why there is none.</summary>
    public static async ValueTask<(FetchedPage? Page, ReadFailure? Failure)> TryAsync(
        IPageFetcher? fetcher, Uri url, string name, string? place, CancellationToken cancellation)
    {
        if (fetcher is null) return (null, new(name, place, "is not fetched, since nothing may be (offline)"));
        try
        {
            return (await fetcher.FetchAsync(url, cancellation), null);
        }
        catch (FetchException e)
        {
            return (null, Failures.Of(e, name, place));
        }
    }

    /// <summary>A page's bytes as a stream.</summary>
    public static Stream Open(FetchedPage page) =>
        MemoryMarshal.TryGetArray(page.Body, out ArraySegment<byte> bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false) : new MemoryStream(page.Body.ToArray(), writable: false);
}
