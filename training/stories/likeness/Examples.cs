using Rapporteur.Copies;
using Rapporteur.Stories;

namespace Rapporteur.Training.Stories;

/// <summary>
/// Passes articles to their own stories and tells of each what it is like: its own story, and those that the index finds. Each
/// story is kept in two halves, since stories in the making are compared with each other, too.
/// </summary>
internal sealed class Examples
{
    private readonly Vocabulary vocabulary = new();
    private readonly StoryIndex index = new();
    private readonly List<(string Gold, GrowingStory Story)> halves = [];
    private readonly Dictionary<(string Gold, int Half), int> numbers = [];

    public IEnumerable<string> Of(List<ArticleWords> articles)
    {
        TermWeights weights = new(vocabulary);
        for (int i = 0; i < articles.Count; i++)
        {
            ArticleWords article = articles[i];
            string gold = article.Article.Id.Split("::")[0];
            TermVector terms = weights.Weigh(article.Words, [.. article.Words.Select(w => vocabulary.Number(w.Text.Span))]);
            GrowingStory alone = GrowingStory.Of(i, StoryArticle.Of(article), terms);
            List<int> near = index.Nearest(terms);
            int[] compared = [.. near.Union(Enumerable.Range(0, 2).Where(h => numbers.ContainsKey((gold, h))).Select(h => numbers[(gold, h)]))];
            foreach (int other in compared) yield return Line(gold, other, alone);

            int half = (int)(Shingles.Mix((ulong)i) % 2);
            int joined = numbers.TryGetValue((gold, half), out int known) ? known : numbers[(gold, half)] = index.NewStory();
            if (joined == halves.Count) halves.Add((gold, alone));
            else halves[joined].Story.Take(alone);
            index.Add(joined, terms);
            foreach (int other in compared.Where(o => o != joined).Take(2)) yield return Line(gold, other, halves[joined].Story);
        }
    }

    private string Line(string gold, int other, GrowingStory story) =>
        string.Join('\t', [gold, halves[other].Gold, .. Likeness.Of(halves[other].Story, story).Features().Select(f => f.ToString("R"))]);
}
