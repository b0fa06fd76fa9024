using Rapporteur.Articles;

namespace Rapporteur.Fetching;

/// <summary>What came of asking for something again.</summary>
/// <param name="Page">The answer; null where nothing has changed.</param>
/// <param name="Validators">What to ask with the next time.</param>
public sealed record Fetched(FetchedPage? Page, Validators Validators);
