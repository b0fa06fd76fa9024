using Rapporteur.Attributions;
using Rapporteur.Events;
using Rapporteur.Places;
using Rapporteur.Records;
using Rapporteur.Times;
using Spectre.Console;

namespace Rapporteur.Cli.Formats.Text;

/// <summary>What the article says, statement by statement: who says what, what happens, and the times and places that it names.</summary>
internal static class StatementsView
{
    private const int Shown = 160;
    private static readonly Style Head = new(decoration: Decoration.Bold);
    private static readonly Style Cue = new(decoration: Decoration.Italic);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    public static void Write(ArticleRecord record, IAnsiConsole console)
    {
        Voices voices = new(record);
        if (record.Attributions.Count > 0) WriteAttributions(record, voices, console);
        if (record.Events.Count > 0) WriteEvents(record, voices, console);
        if (record.Times.Count > 0) WriteTimes(record, console);
        if (record.Places.Count > 0) WritePlaces(record, console);
    }

    private static void WriteAttributions(ArticleRecord record, Voices voices, IAnsiConsole console)
    {
        WriteTitle("Who says what", console);
        ILookup<string?, Attribution> inside = record.Attributions.ToLookup(a => voices.Chain(a) is [.., { } parent, _] ? parent.Id : null);
        WriteInside(null, 0);
        console.WriteLine();

        void WriteInside(string? parent, int depth)
        {
            foreach (Attribution attribution in inside[parent])
            {
                string indent = new(' ', 4 * depth);
                Paragraph line = new(Printable.Of(voices.Name(attribution)), Head);
                if (voices.Text(attribution.Cue?.Spans) is { Length: > 0 } cue) line.Append(" " + Printable.Of(cue), Cue);
                line.Append(": " + Printable.Of(Words.Shortened(voices.Text(attribution.Content.Spans), Shown)));
                line.Append($" [{attribution.Id}, {attribution.Act}, {attribution.Manner.ToString().ToLowerInvariant()}]", Faint);
                console.Write(new Prefixed(indent + (depth == 0 ? "  " : "└ "), indent + "    ", line));
                WriteInside(attribution.Id, depth + 1);
            }
        }
    }

    private static void WriteEvents(ArticleRecord record, Voices voices, IAnsiConsole console)
    {
        WriteTitle("What happens", console);
        foreach (Event happening in record.Events)
        {
            Paragraph line = new(Words.Kind(happening), Head);
            string[] parts = [Words.Parties(happening, voices), Words.TimeAndPlace(happening), $"“{voices.Text(happening.Trigger.Spans)}”", OnWhoseWord(happening, voices)];
            line.Append(" " + Printable.Of(string.Join("; ", parts.Where(p => p.Length > 0))));
            console.Write(new Prefixed("  ", "    ", line));
        }
        console.WriteLine();
    }

    private static void WriteTimes(ArticleRecord record, IAnsiConsole console)
    {
        WriteTitle("Times", console);
        int widest = Math.Min(30, record.Times.Max(t => t.Span.Length));
        foreach (TimeExpression time in record.Times)
        {
            console.Write(new Prefixed("  ", new Paragraph($"{Printable.Of(time.Span.Of(record.Article.Text)).ReplaceLineEndings(" ").PadRight(widest)}  {time.Value}")));
        }
    }

    private static void WritePlaces(ArticleRecord record, IAnsiConsole console)
    {
        if (record.Times.Count > 0) console.WriteLine();
        WriteTitle("Places", console);
        Place[] places = [.. record.Places.DistinctBy(p => (p.Name, p.Lat, p.Lon))];
        int widest = Math.Min(30, places.Max(p => p.Name.Length));
        foreach (Place place in places)
        {
            console.Write(new Prefixed("  ", new Paragraph($"{Printable.Of(place.Name).PadRight(widest)}  {Words.Where(place)}")));
        }
    }

    private static string OnWhoseWord(Event happening, Voices voices) =>
        "by " + string.Join(" › ", happening.AssertedBy.Select(voices.Find).OfType<Attribution>().Select(voices.Name).Prepend(voices.Outlet));

    private static void WriteTitle(string title, IAnsiConsole console)
    {
        console.Write(new Paragraph(title, Head));
        console.WriteLine();
        console.WriteLine();
    }
}
