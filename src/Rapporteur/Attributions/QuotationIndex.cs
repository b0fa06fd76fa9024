using Rapporteur.Text;
using Rapporteur.Zones;

namespace Rapporteur.Attributions;

/// <summary>The outermost quotations of an article, in text order.</summary>
internal sealed class QuotationIndex
{
    private readonly string text;
    private readonly List<Quotation> all = [];
    private readonly bool[] continues;

    /// <param name="text">The article's text.</param>
    /// <param name="zones">Its paragraphs.</param>
    public QuotationIndex(string text, ValueList<Zone> zones)
    {
        this.text = text;
        List<bool> goesOn = [];
        foreach (Zone zone in zones)
        {
            int first = all.Count;
            QuotationScanner.Scan(text, zone.Span, all);
            for (int i = first; i < all.Count; i++)
                goesOn.Add(i == first && i > 0 && all[i].Span.Begin == zone.Span.Begin && !all[i - 1].Closed);
        }
        continues = [.. goesOn];
    }

    /// <summary>
    /// The content with whole quotations: where all but the marks of one is in it, the marks come in too; and where one of
    /// several paragraphs (each begins with a mark, only the last is closed) is in it, those after it are.
    /// </summary>
    /// <param name="content">What was found.</param>
    /// <param name="isOthers">Whether a quotation is held by another attribution, so that it does not go on with this one.</param>
    public List<Span> Whole(IReadOnlyList<Span> content, Func<Span, bool> isOthers)
    {
        List<Span> parts = [];
        foreach (Span part in content)
        {
            Span grown = part;
            for (int i = FirstEndingAfter(part.Begin); i < all.Count && all[i].Span.Begin < part.End; i++)
            {
                Span inner = WordsOf(all[i].Inner);
                if (part.Begin <= inner.Begin && all[i].Span.Begin < grown.Begin) grown = new(all[i].Span.Begin, grown.End);
                if (part.End >= inner.End && all[i].Span.End > grown.End && part.Begin <= inner.Begin) grown = new(grown.Begin, all[i].Span.End);
            }
            parts.Add(grown);
            int last = FirstEndingAfter(grown.End - 1);
            if (last >= all.Count || all[last].Span.End != grown.End || all[last].Closed) continue;
            for (int i = last + 1; i < all.Count && continues[i] && !isOthers(all[i].Span); i++) parts.Add(all[i].Span);
        }
        return Merged(parts);
    }

    /// <summary>Whether all words of the content stand in quotation marks, some, or none.</summary>
    public Manner MannerOf(IReadOnlyList<Span> content)
    {
        bool quoted = false, plain = false;
        foreach (Span part in content)
        {
            int at = part.Begin;
            for (int i = FirstEndingAfter(part.Begin); i < all.Count && all[i].Span.Begin < part.End; i++)
            {
                quoted = true;
                plain |= HasWord(at, Math.Min(all[i].Span.Begin, part.End));
                at = Math.Max(at, all[i].Span.End);
            }
            plain |= HasWord(at, part.End);
        }
        return quoted ? plain ? Manner.Mixed : Manner.Direct : Manner.Indirect;
    }

    /// <summary>The quotation that begins at a position; null if none does.</summary>
    public Span? At(int position)
    {
        int i = FirstEndingAfter(position);
        return i < all.Count && all[i].Span.Begin == position ? all[i].Span : null;
    }

    /// <summary>A span without the marks at its ends.</summary>
    private Span WordsOf(Span span)
    {
        int begin = span.Begin, end = span.End;
        while (begin < end && !char.IsLetterOrDigit(text[begin])) begin++;
        while (end > begin && !char.IsLetterOrDigit(text[end - 1])) end--;
        return new(begin, end);
    }

    /// <summary>Whether a span stands in quotation marks.</summary>
    public bool Holds(Span span)
    {
        int i = FirstEndingAfter(span.Begin);
        return i < all.Count && all[i].Span.Contains(span);
    }

    private bool HasWord(int begin, int end)
    {
        for (int i = begin; i < end; i++)
            if (char.IsLetterOrDigit(text[i])) return true;
        return false;
    }

    /// <summary>In text order, overlapping and touching ones joined.</summary>
    private static List<Span> Merged(List<Span> parts)
    {
        List<Span> merged = [];
        foreach (Span part in parts.Order())
        {
            if (merged.Count > 0 && part.Begin <= merged[^1].End) merged[^1] = new(merged[^1].Begin, Math.Max(merged[^1].End, part.End));
            else merged.Add(part);
        }
        return merged;
    }

    private int FirstEndingAfter(int position)
    {
        int low = 0, high = all.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (all[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
