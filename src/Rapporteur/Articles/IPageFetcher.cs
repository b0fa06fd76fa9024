namespace Rapporteur.Articles;

/// <summary>Fetches what stands on the web; this library itself has no network.</summary>
public interface IPageFetcher
{
    /// <summary>What a server answers with, redirections followed.</summary>
    /// <exception cref="FetchException">There is no answer that can be read.</exception>
    ValueTask<FetchedPage> FetchAsync(Uri url, CancellationToken cancellation = default);
}

/// <summary>What a server has answered with.</summary>
/// <param name="Url">Where it stands, after all redirections.</param>
/// <param name="Body">The bytes, unpacked as far as the transfer had packed them.</param>
/// <param name="Charset">The encoding that the server names; null without.</param>
public sealed record FetchedPage(Uri Url, ReadOnlyMemory<byte> Body, string? Charset);

/// <summary>Why something was not fetched.</summary>
public sealed class FetchException(string reason, bool mayPass = false, Exception? inner = null) : IOException(reason, inner)
{
    /// <summary>Whether another try later may go well.</summary>
    public bool MayPass { get; } = mayPass;

    /// <summary>The status of HTTP that the server refused with; null where it gave no answer.</summary>
    public int? Status { get; init; }

    /// <summary>How long the server asks to be left alone; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
