using System.Net;
using System.Reflection;
using Rapporteur.Articles;

namespace Rapporteur.Fetching;

/// <summary>
/// Fetches as a guest should: it says who it is, does what robots.txt asks (RFC 9309), sends one request at a time to a host with a second between two,
/// and takes only public addresses, text, and bounded answers. Used by any number of threads at once.
/// </summary>
public sealed class PoliteFetcher : IPageFetcher, IDisposable
{
    /// <summary>The name by which robots.txt may address this program.</summary>
    public const string ProductToken = "Rapporteur";

    private readonly FetchLimits limits;
    private readonly HttpRequests requests;
    private readonly RobotsFiles robots;

    /// <summary>A fetcher for the public internet.</summary>
    public PoliteFetcher()
        : this(new(), TimeProvider.System, PublicAddress.Is) { }

    internal PoliteFetcher(FetchLimits limits, TimeProvider time, Func<IPAddress, bool> isAllowed)
    {
        this.limits = limits;
        requests = new(limits, time, isAllowed);
        robots = new(requests, limits, time);
    }

    /// <summary>How it says who it is.</summary>
    public static string UserAgent { get; } =
        $"{ProductToken}/{typeof(PoliteFetcher).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion}";

    /// <inheritdoc/>
    public async ValueTask<FetchedPage> FetchAsync(Uri url, CancellationToken cancellation = default) =>
        (await FetchAsync(url, Validators.None, cancellation)).Page ?? throw new FetchException("the server says that nothing has changed since, but was not asked that");

    /// <summary>What a server answers with if it has changed.</summary>
    /// <param name="url">An address with http or https.</param>
    /// <param name="known">What came with it the last time.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="FetchException">There is no answer that can be read.</exception>
    public async ValueTask<Fetched> FetchAsync(Uri url, Validators known, CancellationToken cancellation = default)
    {
        for (int hop = 0; hop <= limits.Redirects; hop++)
        {
            if (url.Scheme is not ("http" or "https")) throw new FetchException($"leads to {url.Scheme}:, and only http and https are fetched");
            if (!await robots.AllowAsync(url, cancellation)) throw new FetchException("the site's robots.txt asks that this is not fetched");
            HttpReply reply = await requests.SendAsync(url, known, cancellation);
            if (reply.Redirect is null) return new(reply.Page, reply.Validators);
            url = reply.Redirect;
        }
        throw new FetchException($"is redirected more than {limits.Redirects} times");
    }

    /// <summary>Closes all connections.</summary>
    public void Dispose() => requests.Dispose();
}
