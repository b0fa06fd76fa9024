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
    private readonly TermWeights weights;
    private readonly StoryWeights odds;
    private readonly CopyFinder copies;
    private readonly StoryIndex index = new();
    private readonly List<GrowingStory?> stories = [];
    private readonly List<int> storyOfArticle = [];

    /// <summary>A grouper without articles.</summary>
    public StoryGrouper()
        : this(StoryWeights.Learnt)
    {
    }

    internal StoryGrouper(StoryWeights odds)
    {
        this.odds = odds;
        weights = new(vocabulary);
        copies = new(vocabulary);
    }

    /// <summary>How many articles there are.</summary>
    public int Articles => storyOfArticle.Count;

    /// <summary>Adds the next article.</summary>
    public void Add(ArticleWords article)
    {
        List<int> numbers = [.. article.Words.Select(w => vocabulary.Number(w.Text.Span))];
        var copied = copies.Add(article.Article.Id, article.Signature, numbers);
        TermVector terms = weights.Weigh(article.Words, numbers);
        int number = index.NewStory();
        GrowingStory added = GrowingStory.Of(number, StoryArticle.Of(article), terms);
        stories.Add(added);
        if (copied is { } found) added.Copies.Add(found.Copy);

        int story = copied is { } copy ? Join(index.Root(storyOfArticle[copy.Original]), number) : Place(added);
        storyOfArticle.Add(story);
        index.Add(story, terms);
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

    /// <summary>Puts an article's own story into the one that it is most like, and that, since it has grown, into others.</summary>
    private int Place(GrowingStory added)
    {
        int story = added.Number;
        while (MostLike(story) is { } other) story = Join(other, story);
        return story;
    }

    /// <summary>The story that a story is most likely part of; null if it is more likely one of its own.</summary>
    private int? MostLike(int story)
    {
        var near = index.Nearest(stories[story]!.Terms, except: story).ConvertAll(other => (Other: other, Likeness: Likeness.Of(stories[other]!, stories[story]!)));
        double background = Likeness.BackgroundOf(near.ConvertAll(n => n.Likeness.Cosine));
        (int? most, double mostOdds) = (null, 0);
        foreach ((int other, Likeness likeness) in near)
        {
            double its = odds.Of(likeness with { Background = background });
            if (its > mostOdds) (most, mostOdds) = (other, its);
        }
        return most;
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
