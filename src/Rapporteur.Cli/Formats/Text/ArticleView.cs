using Rapporteur.Records;
using Rapporteur.Text;
using Rapporteur.Zones;
using Spectre.Console;
using Spectre.Console.Rendering;
using Paragraph = Spectre.Console.Paragraph;

namespace Rapporteur.Cli.Formats.Text;

/// <summary>The article as it is printed: its head, and its zones one below the other.</summary>
internal static class ArticleView
{
    private static readonly Style Head = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    // One colour a depth of voices; deeper ones have the last.
    private static readonly Color[] Depths = [Color.Teal, Color.Olive, Color.Purple, Color.Green];

    public static void Write(ArticleRecord record, IAnsiConsole console)
    {
        ArticlePart article = record.Article;
        ValueList<Zone> zones = article.Zones;
        if (!zones.Any(z => z.Kind == ZoneKind.Headline) && article.Headline is { } headline) WriteParagraph(new Paragraph(Printable.Of(headline), Head));
        string[] known = [.. new[] { article.Outlet, string.Join(", ", article.Authors), Words.Day(article.Published), article.Source }.Where(part => !string.IsNullOrEmpty(part)).Select(part => part!)];
        if (known.Length > 0) WriteParagraph(new Paragraph(Printable.Of(string.Join(" · ", known)), Faint));

        Marks marks = new(record, new Voices(record));
        foreach ((Zone zone, IReadOnlyList<Piece> pieces) in zones.Zip(marks.Cut(zones.Select(z => z.Span)))) WriteParagraph(Shown(zone.Kind, Styled(zone.Kind, pieces, article.Text)));

        void WriteParagraph(Renderable paragraph)
        {
            console.Write(paragraph);
            if (paragraph is Paragraph) console.WriteLine();
            console.WriteLine();
        }
    }

    private static Renderable Shown(ZoneKind kind, Paragraph paragraph) => kind switch
    {
        ZoneKind.Quote => new Prefixed("    │ ", paragraph),
        ZoneKind.Caption => new Prefixed("  [picture] ", "            ", paragraph),
        ZoneKind.Credit => new Prefixed("  [credit]  ", "            ", paragraph),
        ZoneKind.Boilerplate => new Prefixed("  [page]    ", "            ", paragraph),
        _ => paragraph,
    };

    private static Paragraph Styled(ZoneKind kind, IReadOnlyList<Piece> pieces, string text)
    {
        Paragraph paragraph = new();
        foreach (Piece piece in pieces)
        {
            string words = Printable.Of(piece.Span.Of(text)).Replace('\n', ' ');
            paragraph.Append(words, kind == ZoneKind.Headline ? Head : piece.Marks.Count > 0 ? Marked(piece.Marks) : PlainStyle(kind));
        }
        return paragraph;
    }

    private static Style Marked(IReadOnlyList<Mark> marks)
    {
        Decoration decoration = Decoration.None;
        int depth = 0;
        foreach (Mark mark in marks)
        {
            if (mark.Kind == MarkKind.Content) depth = Math.Max(depth, mark.Depth);
            if (mark.Kind == MarkKind.Source) decoration |= Decoration.Bold;
            if (mark.Kind == MarkKind.Cue) decoration |= Decoration.Italic;
            if (mark.Kind == MarkKind.Trigger) decoration |= Decoration.Underline;
        }
        return new(depth == 0 ? null : Depths[Math.Min(depth, Depths.Length) - 1], decoration: decoration);
    }

    private static Style PlainStyle(ZoneKind kind) => kind is ZoneKind.Body or ZoneKind.Quote ? Style.Plain : Faint;
}
