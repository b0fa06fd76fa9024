using Rapporteur.Articles;

namespace Rapporteur.Fetching;

/// <summary>One server's answer to one request: a page, another place to ask, or that nothing has changed.</summary>
/// <param name="Page">What it answered with; null for the other two.</param>
/// <param name="Redirect">Where it sends; null for the other two.</param>
/// <param name="Validators">What to ask with the next time.</param>
internal sealed record HttpReply(FetchedPage? Page, Uri? Redirect, Validators Validators);
