namespace Rapporteur.Articles;

/// <summary>How inputs are read.</summary>
public sealed record InputOptions
{
    /// <summary>Fetches pages and feeds; null where nothing may be fetched.</summary>
    public IPageFetcher? Fetcher { get; init; }

    /// <summary>Articles that are known to be published before this day are left out.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Whether a feed's item, by its identity, is to be left out, as one that was read earlier.</summary>
    public Func<string, bool> IsKnown { get; init; } = _ => false;

    private readonly long offset;

    /// <summary>The byte at which files are begun to be read, 0 or more: where a record of a web archive, or a gzip member that holds one, begins.</summary>
    public long Offset
    {
        get => offset;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            offset = value;
        }
    }
}
