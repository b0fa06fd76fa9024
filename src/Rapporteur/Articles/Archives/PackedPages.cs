namespace Rapporteur.Articles;

/// <summary>What holds for archives of pages and articles, zip and tar alike.</summary>
internal static class PackedPages
{
    /// <summary>What is said of an archive within another.</summary>
    public static UnreadableException Nested => new(null, "an archive within an archive, which is not read");

    /// <summary>Whether an entry is read: not a folder, and neither it nor a folder above it is hidden, as in folders on disk.</summary>
    public static bool IsRead(string path) => path.Length > 0 && !path.EndsWith('/') && !path.Split('/').Any(part => part.StartsWith('.') && part is not ("." or ".."));
}
