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
            foreach (string line in Compared(gold, alone, except: -1)) yield return line;

            int half = (int)(Shingles.Mix((ulong)i) % 2);
            int joined = numbers.TryGetValue((gold, half), out int known) ? known : numbers[(gold, half)] = index.NewStory();
            if (joined == halves.Count) halves.Add((gold, alone));
            else halves[joined].Story.Take(alone);
            index.Add(joined, terms);
            foreach (string line in Compared(gold, halves[joined].Story, joined).Take(2)) yield return line;
        }
    }

    /// <summary>What a story is like: those that the index finds, and the halves of its own.</summary>
    private IEnumerable<string> Compared(string gold, GrowingStory story, int except)
    {
        List<int> near = index.Nearest(story.Terms, except);
        double background = Likeness.BackgroundOf(near.ConvertAll(n => Likeness.Of(halves[n].Story, story).Cosine));
        IEnumerable<int> own = Enumerable.Range(0, 2).Where(h => numbers.ContainsKey((gold, h))).Select(h => numbers[(gold, h)]).Where(n => n != except);
        return own.Union(near).Select(other => Line(gold, other, Likeness.Of(halves[other].Story, story) with { Background = background }));
    }

    private string Line(string gold, int other, Likeness likeness) =>
        string.Join('\t', [gold, halves[other].Gold, .. likeness.Features().Select(f => f.ToString("R"))]);
}
