using System.Text;
using Rapporteur.Records;
using Rapporteur.Text;
using Rapporteur.Zones;

namespace Rapporteur.Cli.Formats.Html;

/// <summary>One article of the page: a row a zone, its text to the left and the notes on it in the margin.</summary>
/// <param name="record">The article's record.</param>
/// <param name="anchor">What the article's anchors begin with, its own on the page.</param>
/// <param name="page">Where it is written.</param>
internal sealed class ArticleSection(ArticleRecord record, string anchor, StringBuilder page)
{
    private readonly Voices voices = new(record);
    private readonly HashSet<string> tagged = [];

    public void Write()
    {
        page.Append($"<article id=\"{anchor}\">\n");
        WriteLighting();
        WriteHead();
        Notes notes = new(record, voices, anchor, page);
        Marks marks = new(record, voices);
        ValueList<Zone> zones = record.Article.Zones;
        foreach ((Zone zone, IReadOnlyList<Piece> pieces) in zones.Zip(marks.Cut(zones.Select(z => z.Span))))
        {
            string kind = zone.Kind.ToString().ToLowerInvariant();
            string element = zone.Kind switch { ZoneKind.Headline => "h2", ZoneKind.Quote => "blockquote", _ => "p" };
            page.Append($"<div class=\"row\"><{element} class=\"zone {kind}\">");
            List<string> here = [];
            foreach (Piece piece in pieces) WritePiece(piece, here);
            page.Append($"</{element}>\n<aside>");
            foreach (string id in here) notes.Write(id);
            page.Append("</aside></div>\n");
        }
        WriteNamed("Times", record.Times.Select(t => (Name: t.Span.Of(record.Article.Text).ReplaceLineEndings(" "), Value: t.Value)).Distinct());
        WriteNamed("Places", record.Places.Select(p => (p.Name, Value: Words.Where(p))).Distinct());
        page.Append("</article>\n");
    }

    /// <summary>A list of what the article names, below its text.</summary>
    private void WriteNamed(string title, IEnumerable<(string Name, string Value)> named)
    {
        string[] items = [.. named.Select(n => $"<dt>{Escaped.Of(n.Name)}</dt><dd>{Escaped.Of(n.Value)}</dd>")];
        if (items.Length > 0) page.Append($"<section class=\"named\"><h3>{title}</h3><dl>").AppendJoin("", items).Append("</dl></section>\n");
    }

    // Pointing at a note or at its words lights up both.
    private void WriteLighting()
    {
        page.Append("<style>");
        foreach (string id in record.Attributions.Select(a => a.Id).Concat(record.Events.Select(e => e.Id)))
        {
            page.Append($"#{anchor}:has(.{Token(id)}:hover) .{Token(id)}{{--lit:var(--light)}}");
        }
        page.Append("</style>\n");
    }

    private void WriteHead()
    {
        ArticlePart article = record.Article;
        page.Append("<header>");
        if (article.Headline is { } headline && !article.Zones.Any(z => z.Kind == ZoneKind.Headline)) page.Append($"<h2>{Escaped.Of(headline)}</h2>");
        page.Append("<p class=\"known\">").AppendJoin(" · ", Known(article)).Append("</p>");
        int deepest = record.Attributions.Select(a => voices.Chain(a).Count).DefaultIfEmpty().Max();
        page.Append($"<p class=\"count\">{Words.Count(record.Attributions.Count, "attribution")}");
        if (deepest > 1) page.Append($", {deepest} voices deep");
        page.Append($", {Words.Count(record.Events.Count, "event")}</p></header>\n");
    }

    private static IEnumerable<string> Known(ArticlePart article)
    {
        if (article.Outlet is { } outlet) yield return $"<b>{Escaped.Of(outlet)}</b>";
        if (article.Authors.Count > 0) yield return Escaped.Of(string.Join(", ", article.Authors));
        if (Words.Day(article.Published) is { } day) yield return Escaped.Of(day);
        if (article.Source is not { } source) yield break;
        bool isPage = Uri.TryCreate(source, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https";
        yield return isPage ? $"<a class=\"source\" href=\"{Escaped.Of(source)}\">{Escaped.Of(uri!.Host)}</a>" : Escaped.Of(source);
    }

    private void WritePiece(Piece piece, List<string> here)
    {
        foreach (Mark mark in piece.Marks)
        {
            if (!tagged.Add(mark.Id)) continue;
            here.Add(mark.Id);
            string id = Escaped.Of(mark.Id);
            page.Append($"<a class=\"tag {Level(mark.Depth)} {Token(mark.Id)}\" id=\"{anchor}-{id}\" href=\"#{anchor}-{id}-note\">{Notes.Label(mark.Id)}</a>");
        }
        string words = Escaped.Of(piece.Span.Of(record.Article.Text)).Replace("&#xA;", "\n").Replace("&#xD;", "");
        if (piece.Marks.Count == 0) page.Append(words);
        else page.Append($"<span class=\"{Classes(piece)}\">{words}</span>");
    }

    private static string Classes(Piece piece)
    {
        IEnumerable<string> contents = piece.Marks.Where(m => m.Kind == MarkKind.Content).Select(m => m.Depth).DefaultIfEmpty().Max() is > 0 and var depth ? ["said", Level(depth)] : [];
        IEnumerable<string> parts = piece.Marks.Where(m => m.Kind != MarkKind.Content).Select(m => m.Kind.ToString().ToLowerInvariant());
        return string.Join(' ', contents.Concat(parts).Concat(piece.Marks.Select(m => Token(m.Id))).Distinct());
    }

    /// <summary>The class of a depth of voices; from the fourth on they look alike.</summary>
    internal static string Level(int depth) => depth == 0 ? "event" : $"v{Math.Min(depth, 4)}";

    /// <summary>An identity as the name of a class, whatever characters it holds.</summary>
    internal static string Token(string id) => id.All(char.IsAsciiLetterOrDigit) ? id : "x" + Convert.ToHexString(Encoding.UTF8.GetBytes(id));
}
