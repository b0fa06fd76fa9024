namespace Rapporteur.Articles;

/// <summary>Fetches what stands on the web; this library itself has no network.</summary>
public interface IPageFetcher
{
    /// <summary>What a server answers with, redirections followed.</summary>
    /// <exception cref="FetchException">There is no answer that can be read.</exception>
    ValueTask<FetchedPage> FetchAsync(Uri url, CancellationToken cancellation = default);
}
