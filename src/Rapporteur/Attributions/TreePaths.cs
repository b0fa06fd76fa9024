using Rapporteur.Syntax;

namespace Rapporteur.Attributions;

/// <summary>
/// A sentence's tree seen from one of its words, the anchor: whether a word is above it, below it, or below the word that the
/// anchor hangs on; the last two with the relation of the branch they are on ("nsubj": the subject and all that hangs on it).
/// </summary>
internal sealed class TreePaths(ArticleLayout layout, Trees trees, int anchor)
{
    /// <summary>The path of the words of the cue or trigger itself.</summary>
    public const int Own = 2;

    private const int Elsewhere = 1, Above = 3, Same = 4 /* no branch of the anchor's or its head's */, Below = 5;

    /// <summary>The word from which the tree is seen.</summary>
    public int Anchor => anchor;

    /// <summary>How many paths there are.</summary>
    public static int Count(int branches) => Below + (2 * branches);

    /// <summary>The path of a word that is not in the cue or trigger.</summary>
    public int Of(int word, Dictionary<string, int> branches)
    {
        if (layout.SentenceOf[word] != layout.SentenceOf[anchor]) return Elsewhere;
        int head = trees.Head(anchor);
        for (int at = head; at >= 0; at = trees.Head(at))
            if (at == word) return Above;
        int branch = word;
        while (branch != anchor && trees.Head(branch) is var up && up >= 0 && up != anchor && up != head) branch = up;
        int holder = trees.Head(branch);
        if (branch == anchor || holder < 0) return Same;
        string relation = trees.Relation(branch);
        return Below + (holder == anchor ? 0 : branches.Count) + branches[relation];
    }
}
