namespace Rapporteur.Fetching;

/// <summary>What a server has given to ask later whether something has changed (RFC 9110, conditional requests).</summary>
/// <param name="ETag">Its entity tag, as it is written; null without.</param>
/// <param name="LastModified">Its last change; null without.</param>
public sealed record Validators(string? ETag, DateTimeOffset? LastModified)
{
    /// <summary>None, for something that was not fetched yet.</summary>
    public static Validators None { get; } = new(null, null);
}
