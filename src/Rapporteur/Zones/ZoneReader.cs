using Rapporteur.Articles;
using Rapporteur.Text;

namespace Rapporteur.Zones;

/// <summary>Divides an article's text into zones.</summary>
public static class ZoneReader
{
    /// <summary>
    /// The zones in text order; they cover every character that is not blank exactly once. A page's mark-up tells the kinds
    /// that it tells better than words can; the rest of it is running text, perhaps quoted.
    /// </summary>
    public static ValueList<Zone> Read(Article article)
    {
        if (article.Blocks.Count == 0) return Read(article.Text);
        IReadOnlyList<Paragraph> paragraphs = [.. article.Blocks.Select(b => new Paragraph(article.Text, b.Span, afterBlankLine: true))];
        ZoneKind?[] kinds = [.. article.Blocks.Select(b => KindOf(b.Kind))];
        BlockQuotations.Mark(paragraphs, kinds);
        return Zones(paragraphs, kinds);
    }

    /// <summary>The zones of a text without mark-up, in text order; they cover every character that is not blank exactly once.</summary>
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
        return Zones(paragraphs, kinds);
    }

    private static ValueList<Zone> Zones(IReadOnlyList<Paragraph> paragraphs, ZoneKind?[] kinds) =>
        paragraphs.Select((p, i) => new Zone(kinds[i] ?? ZoneKind.Body, p.Span)).ToValueList();

    private static ZoneKind? KindOf(BlockKind kind) => kind switch
    {
        BlockKind.Headline => ZoneKind.Headline,
        BlockKind.Byline => ZoneKind.Byline,
        BlockKind.Dateline => ZoneKind.Dateline,
        BlockKind.Caption => ZoneKind.Caption,
        BlockKind.Credit => ZoneKind.Credit,
        BlockKind.Quotation => ZoneKind.Quote,
        _ => null,
    };
}
