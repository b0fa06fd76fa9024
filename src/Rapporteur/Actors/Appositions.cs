using Rapporteur.Syntax;

namespace Rapporteur.Actors;

/// <summary>
/// Tells which name a description in the same sentence goes with, as the tree says: "the customs broker Jane Adams", "Jane Adams, a
/// customs broker", "Jane Adams is a customs broker", "the BLM group".
/// </summary>
internal sealed class Appositions
{
    /// <summary>How many descriptions are joined by "and", "president and CEO of", so that reading stays linear.</summary>
    private const int MostJoined = 4;

    private readonly Chunks chunks;
    private readonly Trees trees;
    private readonly Dictionary<int, Reference> named = [];
    private readonly Dictionary<int, List<(Reference Name, string Relation)>> below = [];
    private readonly HashSet<int> copular = [];

    private Appositions(Chunks chunks, List<Reference> references, Trees trees, int tokens)
    {
        this.chunks = chunks;
        this.trees = trees;
        foreach (Reference name in references.Where(r => r.Named && r.Kind is null or ActorKind.Person or ActorKind.Organization))
        {
            for (int i = name.First; i < name.End; i++) named[chunks.Words[i].Token] = name;
            int top = TopOf(name.First, name.End);
            if (trees.Head(top) is not (>= 0 and int head)) continue;
            if (!below.TryGetValue(head, out var names)) below[head] = names = [];
            names.Add((name, trees.Relation(top)));
        }
        for (int t = 0; t < tokens; t++)
            if (trees.Relation(t) == "cop") copular.Add(trees.Head(t));
    }

    /// <summary>Sets <see cref="Reference.SameAs"/> of descriptions, and cuts names out of them.</summary>
    public static void Mark(Chunks chunks, List<Reference> references, Trees trees, int tokens)
    {
        Appositions appositions = new(chunks, references, trees, tokens);
        foreach (Reference description in references.Where(r => !r.Named && r.Kind is ActorKind.Person or ActorKind.Organization))
        {
            int noun = appositions.TopOf(description.First, description.NounEnd);
            if (appositions.NameOf(description, noun) is not { } name) continue;
            name.Kind ??= description.Kind;
            description.SameAs = name;
            if (name.First < description.End && description.NounEnd <= name.First) description.End = description.NounEnd;
        }
    }

    private int TopOf(int first, int end) => trees.Top(chunks.Words[first].Token, chunks.Words[end - 1].Token + 1);

    private Reference? NameOf(Reference description, int noun)
    {
        bool fits(Reference? name) => name is not null && (name.Kind is null || name.Kind == description.Kind);
        foreach ((Reference name, string relation) in below.GetValueOrDefault(noun) ?? [])
        {
            if (!fits(name)) continue;
            bool after = chunks.Words[name.First].Token > noun;
            bool names = relation is "appos" or "flat" || (relation == "compound" && (after || description.Kind == ActorKind.Organization));
            if (names || (relation == "nsubj" && copular.Contains(noun))) return name;
        }
        if (Beside(description, noun) is { } beside && fits(beside)) return beside;
        int at = noun;
        for (int n = 0; n < MostJoined && trees.Relation(at) == "conj" && !named.ContainsKey(trees.Head(at)); n++) at = trees.Head(at);
        if (trees.Head(at) < 0 || !named.TryGetValue(trees.Head(at), out Reference? head) || !fits(head)) return null;
        return trees.Relation(at) is "appos" or "flat" ? head : null;
    }

    /// <summary>The name right after the noun, "her brother John Adams", or before it and a comma, whatever the tree says.</summary>
    private Reference? Beside(Reference description, int noun)
    {
        if (description.Kind != ActorKind.Person) return null;
        int after = description.NounEnd;
        if (after < chunks.Words.Count && named.TryGetValue(chunks.Words[after].Token, out Reference? next) && next.First == after
            && chunks.Words[after].Sentence == chunks.Words[after - 1].Sentence) return next;
        if (chunks.Key(description.First - 1) != "," || description.First < 2 || trees.Relation(noun) is "conj" or "nsubj") return null;
        return named.TryGetValue(chunks.Words[description.First - 2].Token, out Reference? before) && before.End == description.First - 1 ? before : null;
    }
}
