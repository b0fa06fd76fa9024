namespace Rapporteur.Articles;

/// <summary>Where a stream of bytes comes from.</summary>
/// <param name="Name">Its name in messages.</param>
/// <param name="Source">Where articles that do not tell it themselves come from; null where nobody else could find it, as on standard input.</param>
internal sealed record InputOrigin(string Name, string? Source)
{
    /// <summary>The URL that a server answered for.</summary>
    public Uri? Url { get; init; }

    /// <summary>The encoding that the server names; null without.</summary>
    public string? Charset { get; init; }

    /// <summary>Whether it is an entry of a zip or tar archive.</summary>
    public bool InArchive { get; init; }

    /// <summary>Whether a sitemap has named it.</summary>
    public bool InSitemap { get; init; }

    /// <summary>An entry of the archive that this is.</summary>
    public InputOrigin Entry(string path) => new($"{Name}!{path}", $"{Source ?? Name}!{path}") { InArchive = true };
}
