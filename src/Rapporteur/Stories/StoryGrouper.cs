using Rapporteur.Copies;
using Rapporteur.Text;

namespace Rapporteur.Stories;

/// <summary>
/// Groups articles that tell of the same event, one after the other as they come: each goes to the story that it is most like,
/// if it is like enough, or else begins one. Where an article is like enough to two stories that are like each other, the two
/// become one. Copies stand with their originals. An article costs the same however many came before it.
/// </summary>
/// <remarks>After TDT's single-pass clustering (J. Allan et al. 1998) with learnt odds (S. Miranda et al. 2018).</remarks>
public sealed class StoryGrouper
{
    private const int TermsShown = 8;

    private readonly Vocabulary vocabulary = new();
    private readonly TermWeights terms;
    private readonly StoryWeights weights;
    private readonly ExpectedShare expected;
    private readonly CopyFinder copies;
    private readonly StoryIndex index = new();
    private readonly List<GrowingStory?> stories = [];
    private readonly List<int> storyOfArticle = [];

    /// <summary>A grouper without articles.</summary>
    public StoryGrouper()
        : this(StoryWeights.Learnt)
    {
    }

    internal StoryGrouper(StoryWeights weights)
    {
        this.weights = weights;
        expected = new(weights.Share);
        terms = new(vocabulary);
        copies = new(vocabulary);
    }

    /// <summary>How many articles there are.</summary>
    public int Articles => storyOfArticle.Count;

    /// <summary>Adds the next article.</summary>
    public void Add(ArticleWords article)
    {
        List<int> numbers = [.. article.Words.Select(w => vocabulary.Number(w.Text.Span))];
        var copied = copies.Add(article.Article.Id, article.Signature, numbers);
        TermVector weighed = terms.Weigh(article.Words, numbers);
        int number = index.NewStory();
        GrowingStory added = GrowingStory.Of(number, StoryArticle.Of(article), weighed);
        stories.Add(added);
        if (copied is { } found) added.Copies.Add(found.Copy);

        int story = copied is { } copy ? JoinOriginal(number, copy.Original) : Place(number);
        storyOfArticle.Add(story);
        index.Add(story, weighed);
    }

    /// <summary>The stories so far, in the order of their first articles; each article stands in one.</summary>
    public IEnumerable<Story> Stories()
    {
        int number = 0;
        foreach (GrowingStory story in stories.OfType<GrowingStory>().OrderBy(s => s.Number))
        {
            ValueList<StoryArticle> articles = [.. story.Articles.OrderBy(a => a.Number).Select(a => a.Article)];
            yield return new(
                $"S{++number}", articles.Select(a => a.Headline).FirstOrDefault(h => h is not null), story.First, story.Last, articles, [.. story.Copies],
                [.. story.Terms.Top(TermsShown).Select(t => vocabulary[t.Term])]);
        }
    }

    private int JoinOriginal(int story, int original)
    {
        expected.Count(double.PositiveInfinity);
        return Join(index.Root(storyOfArticle[original]), story);
    }

    /// <summary>Puts an article's own story into the one that it is most like, and that, since it has grown, into others.</summary>
    private int Place(int story)
    {
        (int other, double odds) = MostLike(story);
        // What is expected must not feed on itself.
        expected.Count(odds - expected.Shift);
        for (; odds > 0; (other, odds) = MostLike(story)) story = Join(other, story);
        return story;
    }

    /// <summary>The story that a story is most likely part of, and the logarithm of the odds that it is.</summary>
    private (int Story, double Odds) MostLike(int story)
    {
        var near = index.Nearest(stories[story]!.Terms, except: story).ConvertAll(other => (Other: other, Likeness: Likeness.Of(stories[other]!, stories[story]!)));
        double background = Likeness.BackgroundOf(near.ConvertAll(n => n.Likeness.Cosine));
        return near.Select(n => (n.Other, Odds: weights.Of(n.Likeness with { Background = background }) + expected.Shift))
            .DefaultIfEmpty((Other: story, Odds: double.NegativeInfinity)).MaxBy(n => n.Odds);
    }

    /// <summary>Makes one story of two; the larger one stays.</summary>
    private int Join(int a, int b)
    {
        (int into, int from) = stories[a]!.Articles.Count >= stories[b]!.Articles.Count ? (a, b) : (b, a);
        stories[into]!.Take(stories[from]!);
        stories[from] = null;
        index.Merge(from, into);
        return into;
    }
}
