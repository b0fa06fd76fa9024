using Rapporteur.Text;

namespace Rapporteur.Zones;

/// <summary>Divides an article's text into zones.</summary>
public static class ZoneReader
{
    /// <summary>The zones in text order; they cover every character that is not blank exactly once.</summary>
    public static ValueList<Zone> Read(string text)
    {
        IReadOnlyList<Paragraph> paragraphs = Paragraphs.Of(text);
        var kinds = new ZoneKind?[paragraphs.Count];

        // What a paragraph says of itself comes first: it leaves fewer to be judged by their neighbours.
        for (int i = 0; i < kinds.Length; i++) kinds[i] = Furniture.KindOf(paragraphs, i);
        Letters.Mark(paragraphs, kinds);
        Captions.Mark(paragraphs, kinds);
        // Headlines are known by the running text around them, and a headline ends a block quotation.
        Headlines.Mark(paragraphs, kinds);
        BlockQuotations.Mark(paragraphs, kinds);
        return paragraphs.Select((p, i) => new Zone(kinds[i] ?? ZoneKind.Body, p.Span)).ToValueList();
    }
}
