using Rapporteur.Actors;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Attributions;

/// <summary>Makes attributions of what the model found: whole quotations, block quotations, nesting, acts, actors.</summary>
internal static class AttributionReader
{
    /// <summary>The attributions in text order.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="zones">Its paragraphs; those of kind <see cref="ZoneKind.Quote"/> that follow each other are one block quotation.</param>
    /// <param name="tokens">Its words and marks.</param>
    /// <param name="words">What they are and how they hang together.</param>
    /// <param name="found">What the model takes for attributions, in the order of their cues.</param>
    /// <param name="model">The model's name.</param>
    /// <param name="actors">Whom the article speaks of.</param>
    public static ValueList<Attribution> Read(
        string text, ValueList<Zone> zones, ValueList<Token> tokens, ValueList<SyntacticWord> words,
        IReadOnlyList<FoundAttribution> found, string model, ValueList<Actor> actors)
    {
        QuotationIndex quotations = new(text, zones);
        Trees trees = new(tokens, words);
        List<Span> held = [.. found.SelectMany(f => f.Content).Select(c => Characters(tokens, c))];
        List<Draft> drafts = [];
        List<Draft> leads = [];
        foreach (FoundAttribution f in found)
        {
            Span? source = f.Source.Count > 0 ? Characters(tokens, Nearest(f)) : null;
            List<Span> content = quotations.Whole([.. f.Content.Select(c => Characters(tokens, c))], q => held.Exists(h => h.Overlaps(q)));
            string act = ReportingActs.Of(text, tokens, words, f.Cue);
            Span? quoted = act == ReportingActs.Quote && trees.Branch(trees.Top(f.Cue.Begin, f.Cue.End), "obj") is var (begin, end) ? Characters(tokens, new(begin, end)) : null;
            Draft draft = new(Characters(tokens, f.Cue), source, Without(content, Characters(tokens, f.Cue), source), act, model, f.Confidence, quoted);
            (draft.Content.Count > 0 ? drafts : leads).Add(draft);
        }
        drafts = BlockQuotations.Complete(text, zones, quotations, drafts, leads);
        return Finish.Of(text, Consistent(drafts), quotations, actors, tokens, words);
    }

    private static Span Characters(ValueList<Token> tokens, WordRange words) => new(tokens[words.Begin].Span.Begin, tokens[words.End - 1].Span.End);

    /// <summary>Of a source in pieces, the one nearest to the cue.</summary>
    private static WordRange Nearest(FoundAttribution f) =>
        f.Source.MinBy(s => s.Begin < f.Cue.Begin ? f.Cue.Begin - s.End : s.Begin - f.Cue.End);

    /// <summary>The content without cue and source, which whole quotations may have taken in.</summary>
    private static List<Span> Without(List<Span> content, Span cue, Span? source)
    {
        foreach (Span role in source is { } s ? [cue, s] : new[] { cue })
        {
            content = [.. content.SelectMany(c => !c.Overlaps(role) ? [c] : new[] { new Span(c.Begin, Math.Max(c.Begin, role.Begin)), new Span(Math.Min(c.End, role.End), c.End) })
                .Where(c => c.Length > 0)];
        }
        return content;
    }

    /// <summary>Of two whose cues stand in each other's content, the likelier one.</summary>
    private static List<Draft> Consistent(List<Draft> drafts)
    {
        List<Draft> kept = [];
        for (int i = 0; i < drafts.Count; i++)
        {
            Draft draft = drafts[i];
            bool beaten = false;
            for (int j = Math.Max(0, i - Neighbours); j < Math.Min(drafts.Count, i + Neighbours) && !beaten; j++)
                beaten = (drafts[j].Confidence > draft.Confidence || (drafts[j].Confidence == draft.Confidence && j < i)) && Holds(drafts[j], draft.Cue) && Holds(draft, drafts[j].Cue);
            if (!beaten) kept.Add(draft);
        }
        return kept;
    }

    // Cues further apart in the text do not stand in each other's content.
    private const int Neighbours = 20;

    private static bool Holds(Draft draft, Span? cue) => cue is { } c && draft.Content.Any(s => s.Contains(c));
}
