using Rapporteur.Articles;

namespace Rapporteur.Cli.Read;

/// <summary>What is to be read, and how it is printed.</summary>
/// <param name="Inputs">Paths, URLs, or - for standard input.</param>
/// <param name="Format">The format's name; null for the usual one.</param>
/// <param name="Published">The day of publication of articles that do not tell it.</param>
/// <param name="Outlet">The outlet of articles that do not tell it.</param>
/// <param name="Model">The name of an installed model.</param>
/// <param name="Threads">How many articles are read at once.</param>
internal sealed record ReadRequest(IReadOnlyList<string> Inputs, string? Format, DateOnly? Published, string? Outlet, string Model, int Threads)
{
    /// <summary>Articles that are known to be published before are left out.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The byte at which files are begun to be read.</summary>
    public long Offset { get; init; }

    /// <summary>Whether nothing may be fetched.</summary>
    public bool Offline { get; init; }

    /// <summary>The article with what the command line tells of it where its input does not.</summary>
    public Article Complete(Article article) => article with
    {
        Outlet = article.Outlet ?? Outlet,
        Published = article.Published ?? Published,
    };
}
