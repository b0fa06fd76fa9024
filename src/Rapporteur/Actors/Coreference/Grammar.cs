using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>How references stand in their sentences.</summary>
/// <param name="chunks">The article's words.</param>
/// <param name="trees">The sentences' trees; null where no model has read the text.</param>
/// <param name="syntax">What each token is.</param>
internal sealed class Grammar(Chunks chunks, Trees? trees, ValueList<SyntacticWord> syntax)
{
    private const string NoTree = "none";

    /// <summary>The dictionary form of a reference's noun.</summary>
    public string NounOf(Reference reference) => chunks.Words[reference.NounAt].Lemma;

    /// <summary>The relation by which a reference hangs on another word.</summary>
    public string RelationOf(Reference reference) => trees?.Relation(TopOf(reference, trees)) ?? NoTree;

    /// <summary>What a reference hangs on, and how: "nsubj-vote".</summary>
    public string GovernorOf(Reference reference)
    {
        if (trees is null) return NoTree;
        int top = TopOf(reference, trees), head = trees.Head(top);
        return head < 0 ? "root" : $"{trees.Relation(top)}-{syntax[head].Lemma}";
    }

    private int TopOf(Reference reference, Trees trees) => trees.Top(chunks.Words[reference.First].Token, chunks.Words[reference.NounAt].Token + 1);
}
