using System.Runtime.InteropServices;

namespace Rapporteur.Stories;

/// <summary>
/// Finds the stories that share an article's rarest terms. Of each term the stories that had it last are known, and of an
/// article only the heaviest terms are looked up, so that an article costs the same however many stories there are.
/// </summary>
internal sealed class StoryIndex
{
    /// <summary>How many stories are found.</summary>
    public const int Candidates = 8;

    private const int TermsOfAnArticle = 32;
    private const int StoriesOfATerm = 256;

    private readonly Dictionary<int, List<int>> storiesWith = [];
    private readonly List<int> mergedInto = [];

    /// <summary>The stories that share most with an article or story, the nearest first.</summary>
    /// <param name="terms">Its terms.</param>
    /// <param name="except">Its own number.</param>
    public List<int> Nearest(TermVector terms, int except)
    {
        Dictionary<int, double> shared = [];
        foreach ((int term, float weight) in terms.Top(TermsOfAnArticle))
        {
            if (!storiesWith.TryGetValue(term, out List<int>? stories)) continue;
            foreach (int story in stories)
            {
                int root = Root(story);
                if (root != except) shared[root] = shared.GetValueOrDefault(root) + weight * weight;
            }
        }
        return [.. shared.OrderByDescending(s => s.Value).ThenByDescending(s => s.Key).Take(Candidates).Select(s => s.Key)];
    }

    /// <summary>A new story's number.</summary>
    public int NewStory()
    {
        mergedInto.Add(mergedInto.Count);
        return mergedInto.Count - 1;
    }

    /// <summary>Makes a story findable by an article's terms.</summary>
    public void Add(int story, TermVector terms)
    {
        foreach ((int term, _) in terms.Top(TermsOfAnArticle))
        {
            ref List<int>? stories = ref CollectionsMarshal.GetValueRefOrAddDefault(storiesWith, term, out _);
            stories ??= [];
            if (!stories.Remove(story) && stories.Count == StoriesOfATerm) stories.RemoveAt(0);
            stories.Add(story);
        }
    }

    /// <summary>Has one story found where the other was.</summary>
    public void Merge(int from, int into) => mergedInto[from] = into;

    /// <summary>The story that a story has become part of.</summary>
    public int Root(int story)
    {
        while (mergedInto[story] != story) story = mergedInto[story] = mergedInto[mergedInto[story]];
        return story;
    }
}
