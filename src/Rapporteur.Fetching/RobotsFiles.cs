using System.Collections.Concurrent;
using System.Text;
using Rapporteur.Articles;

namespace Rapporteur.Fetching;

/// <summary>Fetches robots.txt of each site and keeps it for a day at most (RFC 9309, 2.4).</summary>
internal sealed class RobotsFiles(HttpRequests requests, FetchLimits limits, TimeProvider time)
{
    private const int Longest = 512_000;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);
    private static readonly TimeSpan KeptFailure = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, (RobotsRules Rules, DateTimeOffset Until)> known = new();

    /// <summary>Whether the site allows that a page is fetched.</summary>
    public async ValueTask<bool> AllowAsync(Uri url, CancellationToken cancellation)
    {
        string site = url.GetLeftPart(UriPartial.Authority);
        if (!known.TryGetValue(site, out (RobotsRules Rules, DateTimeOffset Until) own) || own.Until < time.GetUtcNow())
        {
            RobotsRules? rules = await FetchAsync(new(url, "/robots.txt"), cancellation);
            known[site] = own = (rules ?? RobotsRules.DisallowAll, time.GetUtcNow() + (rules is null ? KeptFailure : Kept));
        }
        return own.Rules.Allows(url.PathAndQuery);
    }

    /// <summary>The rules; all is allowed where there is no such file (4xx), and null where the site could not tell.</summary>
    /// <exception cref="FetchException">The site is none that is fetched from, or cannot be reached.</exception>
    private async ValueTask<RobotsRules?> FetchAsync(Uri url, CancellationToken cancellation)
    {
        try
        {
            for (int hop = 0; hop <= limits.Redirects && url.Scheme is "http" or "https"; hop++)
            {
                HttpReply reply = await requests.SendAsync(url, Validators.None, cancellation);
                if (reply.Page is { } page) return RobotsRules.Parse(Encoding.UTF8.GetString(page.Body.Span[..Math.Min(Longest, page.Body.Length)]), PoliteFetcher.ProductToken);
                if (reply.Redirect is null) return RobotsRules.AllowAll;
                url = reply.Redirect;
            }
            return RobotsRules.AllowAll;
        }
        catch (FetchException e) when (e.Status is { } status)
        {
            return status >= 500 ? null : RobotsRules.AllowAll;
        }
    }
}
