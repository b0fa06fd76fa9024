using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rapporteur.Cli.Formats.Text;

/// <summary>Something with a prefix before each of its lines; the first may have its own of the same width.</summary>
internal sealed class Prefixed(string first, string others, Renderable inner) : Renderable
{
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    public Prefixed(string prefix, Renderable inner)
        : this(prefix, prefix, inner)
    {
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        int left = Math.Max(20, maxWidth - others.Length);
        bool isFirst = true;
        foreach (SegmentLine line in Segment.SplitLines(((IRenderable)inner).Render(options, left)))
        {
            yield return new(isFirst ? first : others, Faint);
            foreach (Segment segment in line) yield return segment;
            yield return Segment.LineBreak;
            isFirst = false;
        }
    }
}
