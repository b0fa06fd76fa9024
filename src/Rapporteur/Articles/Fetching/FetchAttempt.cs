namespace Rapporteur.Articles;

/// <summary>Fetching, where it may go wrong.</summary>
internal static class FetchAttempt
{
    /// <summary>The page at a URL, or why there is none.</summary>
    public static async ValueTask<(FetchedPage? Page, ReadFailure? Failure)> MakeAsync(
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
}
