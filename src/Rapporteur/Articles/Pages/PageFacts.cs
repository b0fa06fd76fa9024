using Rapporteur.Text;

namespace Rapporteur.Articles;

/// <summary>What one part of a page's metadata says of the article; each is null or empty where it says nothing.</summary>
internal sealed record PageFacts
{
    public string? Headline { get; init; }

    public ValueList<string> Authors { get; init; } = [];

    /// <summary>When it was published, as it is written there.</summary>
    public string? Published { get; init; }

    public string? Outlet { get; init; }

    /// <summary>A language tag (BCP 47).</summary>
    public string? Language { get; init; }

    /// <summary>The article's text, which may hold tags.</summary>
    public string? Body { get; init; }
}
