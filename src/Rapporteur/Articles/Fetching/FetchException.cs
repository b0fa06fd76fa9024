namespace Rapporteur.Articles;

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
