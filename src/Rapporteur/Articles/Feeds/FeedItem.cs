namespace Rapporteur.Articles;

/// <summary>An item of a feed, or an address of a sitemap.</summary>
/// <param name="Number">Its number in the feed, from 1.</param>
/// <param name="Fields">What it says, by the names that <see cref="FeedNames"/> gives; of several of one name the first.</param>
internal sealed record FeedItem(int Number, IReadOnlyDictionary<string, string> Fields)
{
    private static readonly string[] Texts = ["content:encoded", "content", "description", "summary"];

    /// <summary>Whether it names another sitemap rather than a page.</summary>
    public bool IsSitemap { get; init; }

    /// <summary>Its link as it is written; null without.</summary>
    public string? Link => this["link"] ?? this["loc"] ?? (this["guid"] is { } guid && WebUrl.Of(guid) is not null ? guid : null);

    /// <summary>What tells it from others: the identity that it gives, or its link.</summary>
    public string? Identity => this["guid"] ?? this["id"] ?? this["rdf:about"] ?? Link;

    /// <summary>The headline.</summary>
    public string? Headline => this["title"] ?? this["news:title"];

    /// <summary>Who wrote it.</summary>
    public string? Author => this["dc:creator"] ?? this["name"] ?? (this["author"] is { } author && !author.Contains('@') ? author : null);

    /// <summary>Who published it.</summary>
    public string? Outlet => this["news:name"] ?? this["dc:publisher"];

    /// <summary>The day of publication.</summary>
    public DateOnly? Published => PageDay.Of(this["pubDate"] ?? this["dc:date"] ?? this["published"] ?? this["issued"] ?? this["news:publication_date"]);

    /// <summary>The day of its last change, which is not before that of its publication.</summary>
    public DateOnly? Changed => PageDay.Of(this["updated"] ?? this["modified"] ?? this["lastmod"]);

    /// <summary>The longest of its texts, as HTML.</summary>
    public string Html => Texts.Select(n => this[n] ?? "").MaxBy(h => h.Length)!;

    private string? this[string name] => Fields.TryGetValue(name, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
