using Rapporteur.Actors;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Attributions;

/// <summary>Makes attributions of drafts: order, identities, parents, and the actors of their sources.</summary>
internal static class Finish
{
    /// <summary>The attributions in text order.</summary>
    public static ValueList<Attribution> Of(string text, List<Draft> drafts, QuotationIndex quotations, ValueList<Actor> actors, ValueList<Token> tokens, ValueList<SyntacticWord> words)
    {
        List<Draft> ordered = [.. drafts.OrderBy(d => d.Begin).ThenBy(d => d.Cue?.Begin ?? -1)];
        int?[] parents = Nesting.Parents(ordered);
        SourceActors sources = new(text, actors, ordered, parents, tokens, words, quotations);
        return ordered.Select((d, i) => new Attribution(
            Id(i), quotations.MannerOf(d.Content), d.Act,
            d.Source is { } s ? new([s], sources.Of(i)) : null,
            d.Cue is { } c ? new([c]) : null,
            new(d.Content.ToValueList()),
            parents[i] is { } parent ? Id(parent) : null, Math.Round(d.Confidence, 3), d.By)).ToValueList();
    }

    private static string Id(int index) => $"T{index + 1}";
}
