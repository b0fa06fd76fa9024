using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>
/// Quotations over several paragraphs: each of them begins with a mark, and only the last is closed. Whoever says one of
/// them says them all.
/// </summary>
internal sealed class QuotationChains
{
    private readonly List<(Quotation Quotation, bool Continues)> all = [];

    /// <summary>Adds a paragraph's quotations.</summary>
    public void Add(List<Quotation> quotations, Span paragraph)
    {
        for (int i = 0; i < quotations.Count; i++)
        {
            bool continues = i == 0 && quotations[0].Span.Begin == paragraph.Begin && all.Count > 0 && !all[^1].Quotation.Closed;
            all.Add((quotations[i], continues));
        }
    }

    /// <summary>Gives each attribution that holds a part of a chain the other parts, unless another holds them.</summary>
    public List<Draft> Complete(List<Draft> drafts)
    {
        bool[] held = new bool[all.Count];
        foreach (Draft draft in drafts)
        {
            foreach (Span span in draft.Content) MarkHeld(span, held);
        }
        return drafts.ConvertAll(d => d with { Content = Complete(d.Content, held) });
    }

    private IReadOnlyList<Span> Complete(IReadOnlyList<Span> content, bool[] held)
    {
        List<Span> parts = [.. content];
        int first = IndexOf(parts[0].Begin), last = LastIn(parts[^1]);
        if (first < all.Count && parts[0].Contains(all[first].Quotation.Span))
        {
            for (int i = first; all[i].Continues && !held[i - 1]; i--) Take(i - 1, parts, 0, held);
        }
        if (last >= 0 && parts[^1].Contains(all[last].Quotation.Span))
        {
            for (int i = last + 1; i < all.Count && all[i].Continues && !held[i]; i++) Take(i, parts, parts.Count, held);
        }
        return parts.Count == content.Count ? content : parts;
    }

    private void Take(int quotation, List<Span> parts, int at, bool[] held)
    {
        parts.Insert(at, all[quotation].Quotation.Span);
        held[quotation] = true;
    }

    private void MarkHeld(Span span, bool[] held)
    {
        for (int i = IndexOf(span.Begin); i < all.Count && all[i].Quotation.Span.End <= span.End; i++) held[i] = true;
    }

    /// <summary>The index of the last quotation that ends inside a span, -1 if there is none before its end.</summary>
    private int LastIn(Span span)
    {
        int after = IndexOf(span.End);
        return after < all.Count && all[after].Quotation.Span.End <= span.End ? after : after - 1;
    }

    /// <summary>The index of the first quotation that begins at a position or after it.</summary>
    private int IndexOf(int position)
    {
        int low = 0, high = all.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (all[middle].Quotation.Span.Begin < position) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
