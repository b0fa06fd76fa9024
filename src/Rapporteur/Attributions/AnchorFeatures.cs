using Rapporteur.Models;
using Rapporteur.Syntax;

namespace Rapporteur.Attributions;

/// <summary>
/// What each word around a cue, or a trigger, is to it: how far away, on which branch of the tree, in which sentence, paragraph and quotation.
/// The numbers are rows of the model's table, as training/sequences.py makes them, and must not change.
/// </summary>
internal sealed class AnchorFeatures
{
    /// <summary>Words of a sequence before the first one of the cue or trigger, and in all.</summary>
    public const int Before = 48, Length = 120;

    private const int SentencesAway = 3, ParagraphsAway = 2;
    private static readonly int[] Distances = [1, 2, 3, 4, 5, 7, 10, 15, 23, 36, 51];

    private readonly Dictionary<string, int> branches;

    // Where the rows of each feature begin: distance, path, sentence, paragraph, quotation.
    private readonly int[] offsets;

    /// <param name="branches">Relations by which the branches of a tree are told apart.</param>
    public AnchorFeatures(IReadOnlyList<string> branches)
    {
        this.branches = branches.Select((b, i) => (b, i)).ToDictionary(p => p.b, p => p.i);
        int path = 1 + (2 * Distances.Length), sentence = path + TreePaths.Count(branches.Count), paragraph = sentence + 1 + (2 * SentencesAway);
        offsets = [0, path, sentence, paragraph, paragraph + 1 + (2 * ParagraphsAway)];
    }

    /// <summary>The words around cues or triggers of a window.</summary>
    /// <param name="anchors">Their words.</param>
    /// <param name="layout">The article.</param>
    /// <param name="trees">Its trees, up to the window's end.</param>
    /// <param name="first">The window's first word, in words of the article.</param>
    /// <param name="count">The words of the window.</param>
    public AnchoredSequences Around(IReadOnlyList<WordRange> anchors, ArticleLayout layout, Trees trees, int first, int count)
    {
        AnchoredSequences sequences = new([], [], []);
        foreach (WordRange own in anchors)
        {
            int anchor = trees.Top(own.Begin, own.End);
            TreePaths paths = new(layout, trees, anchor);
            sequences.Anchors.Add(anchor - first);
            for (int k = 0; k < Length; k++)
            {
                int word = own.Begin - Before + k;
                bool inside = word >= first && word < first + count;
                sequences.Places.Add(inside ? word - first : count);
                if (inside) Add(sequences.Features, layout, paths, own, word);
                else AddNone(sequences.Features);
            }
        }
        return sequences;
    }

    /// <summary>Adds the features of one word.</summary>
    /// <param name="features">Where to add them.</param>
    /// <param name="layout">The article.</param>
    /// <param name="paths">The tree of the sentence, seen from the cue or trigger.</param>
    /// <param name="own">The words of the cue or trigger.</param>
    /// <param name="word">The word.</param>
    private void Add(List<long> features, ArticleLayout layout, TreePaths paths, WordRange own, int word)
    {
        int away = word < own.Begin ? own.Begin - word : word >= own.End ? word - own.End + 1 : 0;
        int distance = Distances.Count(d => away >= d) + (word >= own.End ? Distances.Length : 0);
        int sentence = layout.SentenceOf[word] - layout.SentenceOf[paths.Anchor], paragraph = layout.ParagraphOf[word] - layout.ParagraphOf[paths.Anchor];
        features.Add(distance);
        features.Add(offsets[1] + (away == 0 ? TreePaths.Own : paths.Of(word, branches)));
        features.Add(offsets[2] + Math.Clamp(sentence, -SentencesAway, SentencesAway) + SentencesAway);
        features.Add(offsets[3] + Math.Clamp(paragraph, -ParagraphsAway, ParagraphsAway) + ParagraphsAway);
        features.Add(offsets[4] + (layout.Quoted[word] ? 2 : 0) + (layout.Quoted[paths.Anchor] ? 1 : 0));
    }

    /// <summary>Adds the features of a place where there is no word.</summary>
    private void AddNone(List<long> features)
    {
        foreach (int offset in offsets) features.Add(offset);
    }
}
