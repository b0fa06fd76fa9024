using Rapporteur.Attributions;
using Rapporteur.Events;
using Rapporteur.Records;
using Rapporteur.Text;

namespace Rapporteur.Cli.Formats;

/// <summary>The part that a marked stretch of text plays.</summary>
internal enum MarkKind
{
    /// <summary>What somebody says.</summary>
    Content,

    /// <summary>Who says so.</summary>
    Source,

    /// <summary>The words that show that somebody says so.</summary>
    Cue,

    /// <summary>The words that name an event.</summary>
    Trigger,
}

/// <summary>A stretch of text that an attribution or event marks.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Kind">Its part.</param>
/// <param name="Id">The attribution's or event's identity.</param>
/// <param name="Depth">How many voices deep an attribution is, from 1; 0 for an event.</param>
internal readonly record struct Mark(Span Span, MarkKind Kind, string Id, int Depth);

/// <summary>A stretch of text that is marked in the same way from end to end.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Marks">What marks it, outer voices first.</param>
internal readonly record struct Piece(Span Span, IReadOnlyList<Mark> Marks);

/// <summary>Everything that is marked in a record's text; marks may overlap and cross in any way.</summary>
internal sealed class Marks
{
    private readonly List<Mark> marks = [];

    public Marks(ArticleRecord record, Voices voices)
    {
        foreach (Attribution attribution in record.Attributions)
        {
            int depth = voices.Chain(attribution).Count;
            Add(attribution.Content.Spans, MarkKind.Content, attribution.Id, depth);
            if (attribution.Source is { } source) Add(source.Spans, MarkKind.Source, attribution.Id, depth);
            if (attribution.Cue is { } cue) Add(cue.Spans, MarkKind.Cue, attribution.Id, depth);
        }
        foreach (Event happening in record.Events) Add(happening.Trigger.Spans, MarkKind.Trigger, happening.Id, 0);
        marks.Sort((a, b) => a.Span.CompareTo(b.Span));
    }

    /// <summary>
    /// The stretches of text cut at every beginning and end of a mark, so that marks that cross become pieces that do not.
    /// </summary>
    /// <param name="stretches">Stretches of the text in text order that do not overlap.</param>
    /// <returns>The pieces of each; together they are the stretch.</returns>
    public IEnumerable<IReadOnlyList<Piece>> Cut(IEnumerable<Span> stretches)
    {
        int next = 0;
        List<Mark> open = [];
        foreach (Span stretch in stretches)
        {
            List<Piece> pieces = [];
            int at = stretch.Begin;
            while (at < stretch.End)
            {
                while (next < marks.Count && marks[next].Span.Begin <= at) open.Add(marks[next++]);
                open.RemoveAll(m => m.Span.End <= at);
                int end = stretch.End;
                if (next < marks.Count) end = Math.Min(end, marks[next].Span.Begin);
                foreach (Mark mark in open) end = Math.Min(end, mark.Span.End);
                pieces.Add(new(new(at, end), [.. open.OrderBy(m => m.Depth)]));
                at = end;
            }
            yield return pieces;
        }
    }

    private void Add(ValueList<Span> spans, MarkKind kind, string id, int depth)
    {
        foreach (Span span in spans) if (span.Length > 0) marks.Add(new(span, kind, id, depth));
    }
}
