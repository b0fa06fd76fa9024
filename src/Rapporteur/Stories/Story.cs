using Rapporteur.Articles;
using Rapporteur.Copies;
using Rapporteur.Text;

namespace Rapporteur.Stories;

/// <summary>Articles that tell of the same event.</summary>
/// <param name="Id">The story's identity among those that were grouped with it: S1, S2, … in the order of their first articles.</param>
/// <param name="Headline">The headline of the first article that has one.</param>
/// <param name="First">The first day of publication that is known.</param>
/// <param name="Last">The last day of publication that is known.</param>
/// <param name="Articles">The articles, in the order of their coming.</param>
/// <param name="Copies">Those that copy an earlier one.</param>
/// <param name="Terms">The words that tell the story from others, in small letters, the most telling first.</param>
public sealed record Story(
    string Id, string? Headline, DateOnly? First, DateOnly? Last, ValueList<StoryArticle> Articles, ValueList<Copy> Copies, ValueList<string> Terms);

/// <summary>An article of a story.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Published">Its day of publication.</param>
public sealed record StoryArticle(string Id, string? Outlet, string? Headline, DateOnly? Published)
{
    internal static StoryArticle Of(ArticleWords article)
    {
        Article given = article.Article;
        return new(given.Id, given.Outlet, article.Headline, article.Published);
    }
}
