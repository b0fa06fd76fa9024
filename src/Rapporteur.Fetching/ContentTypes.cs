namespace Rapporteur.Fetching;

/// <summary>Tells which types of content are worth reading: text and mark-up of any kind, and what servers call a file that they do not know.</summary>
internal static class ContentTypes
{
    private static readonly HashSet<string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        "application/xml", "application/json", "application/x-ndjson", "application/jsonl", "application/gzip", "application/x-gzip", "application/octet-stream",
    };

    /// <summary>Whether a type of content is read; one that is not told is.</summary>
    public static bool IsRead(string? type) =>
        type is null || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase) && !type.StartsWith("image/", StringComparison.OrdinalIgnoreCase)
        || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase) || Others.Contains(type);
}
