namespace Rapporteur.Fetching;

/// <summary>How long and how much is waited for and read.</summary>
internal sealed record FetchLimits
{
    /// <summary>From a request to the last byte of its answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>From the end of one request to a host to the beginning of the next.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest answer in bytes, unpacked.</summary>
    public int Longest { get; init; } = 50_000_000;

    /// <summary>How many redirections are followed.</summary>
    public int Redirects { get; init; } = 5;
}
