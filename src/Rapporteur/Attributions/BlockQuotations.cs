using Rapporteur.Text;
using Rapporteur.Zones;

namespace Rapporteur.Attributions;

/// <summary>
/// Quotations as paragraphs of their own: block quotations, and those that the paragraph before leads up to ("The ministry
/// said in a statement:").
/// </summary>
internal static class BlockQuotations
{
    private const string By = "block-quotation";

    // Three of the five that the rule gave on the readings are right.
    private const double Confidence = 0.6;

    /// <summary>The drafts with their block quotations whole, and with those that a paragraph leads up to and the model left out.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="zones">Its paragraphs.</param>
    /// <param name="quotations">What stands in quotation marks.</param>
    /// <param name="drafts">What was found.</param>
    /// <param name="leads">Cues, with or without a source, of which no content was found.</param>
    public static List<Draft> Complete(string text, ValueList<Zone> zones, QuotationIndex quotations, List<Draft> drafts, List<Draft> leads)
    {
        List<Draft> all = [.. drafts];
        for (int z = 0; z < zones.Count; z++)
        {
            int first = z;
            if (zones[z].Kind != ZoneKind.Quote)
            {
                if (z > 0 && quotations.At(zones[z].Span.Begin) is { } quotation && Lead(zones[z - 1].Span) is { Cue: not null } lead && !Held(quotation) && !Overlaps(lead, quotation))
                    all.Add(lead with { Content = [quotation] });
                continue;
            }
            while (z + 1 < zones.Count && zones[z + 1].Kind == ZoneKind.Quote) z++;
            List<Span> block = [.. Enumerable.Range(first, z - first + 1).Select(i => zones[i].Span)];
            int holder = all.FindIndex(d => d.Content.Any(c => c.Contains(block[0])));
            if (holder >= 0 && !block.Exists(b => Overlaps(all[holder], b))) all[holder] = all[holder] with { Content = [.. all[holder].Content.Where(c => !block.Exists(b => b.Overlaps(c))).Concat(block).Order()] };
            else if (holder < 0 && first > 0 && !(block.Count == 1 && IsSaid(block[0])) && Lead(zones[first - 1].Span) is { } leading)
            {
                all.Add(leading with { Content = block });
                if (leading.Quoted is { } quoted) all.Add(new(null, quoted, block, ReportingActs.Unknown, By, Confidence));
            }
        }
        return all;

        // What a paragraph that ends with a colon leads up to: its last cue without content, else its last source.
        Draft? Lead(Span paragraph)
        {
            if (text[paragraph.End - 1] != ':') return null;
            return leads.FindLast(l => paragraph.Contains(l.Cue!.Value))
                ?? (drafts.FindLast(d => d.Cue is { } cue && d.Source is not null && paragraph.Contains(cue)) is { } near ? near with { Cue = null, Act = ReportingActs.Unknown, By = By, Confidence = Confidence } : null);
        }

        // Whether more than half of a paragraph is somebody's words already: “It rained,” she said. Such a one alone is no block.
        bool IsSaid(Span paragraph) => 2 * drafts.SelectMany(d => d.Content).Where(paragraph.Contains).Sum(c => c.Length) > paragraph.Length;

        static bool Overlaps(Draft draft, Span paragraph) => (draft.Cue?.Overlaps(paragraph) ?? false) || (draft.Source?.Overlaps(paragraph) ?? false);

        bool Held(Span quotation) => drafts.Exists(d => d.Content.Any(c => c.Overlaps(quotation)));
    }
}
