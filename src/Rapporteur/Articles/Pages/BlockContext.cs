namespace Rapporteur.Articles;

/// <summary>
/// Describes blocks by the first scores of all: a line among paragraphs of the article is likelier a part of it than one by
/// itself. training/pages/context.py makes the same features.
/// </summary>
internal sealed class BlockContext
{
    // Scores in log odds, by which they are put into steps.
    private static readonly double[] Edges = [-6, -4, -2.5, -1.5, -.7, 0, .7, 1.5, 2.5, 4, 6];

    private const int Outside = 15;
    private const int Window = 4;
    private const int ShortestSure = 60;

    private readonly PageView page;
    private readonly double[] scores, odds;
    private readonly Dictionary<object, (double Mass, int Length)> containers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, (double Mass, int Length)> paths = [];
    private readonly double mass;
    private readonly Group? main;
    private readonly int first, last;

    /// <param name="page">The page.</param>
    /// <param name="scores">Each block's first score, in log odds.</param>
    public BlockContext(PageView page, double[] scores)
    {
        this.page = page;
        this.scores = scores;
        odds = [.. scores.Select(z => 1 / (1 + Math.Exp(-z)))];
        for (int i = 0; i < scores.Length; i++)
        {
            int length = page.Blocks[i].Text.Length;
            int path = page.Blocks[i].Element.Path;
            Group group = page.Container(i);
            (double m, int l) = containers.GetValueOrDefault(group);
            containers[group] = (m + odds[i] * length, l + length);
            (m, l) = paths.GetValueOrDefault(path);
            paths[path] = (m + odds[i] * length, l + length);
            mass += odds[i] * length;
        }
        for (int i = 0; i < scores.Length; i++)
        {
            if (main is null || containers[page.Container(i)].Mass > containers[main].Mass) main = page.Container(i);
        }
        first = Array.FindIndex(odds, o => o > .5);
        last = Array.FindLastIndex(odds, o => o > .5);
        int[] sure = [.. Enumerable.Range(0, scores.Length).Where(i => odds[i] > .5 && page.Container(i) == main && page.Blocks[i].Text.Length >= ShortestSure)];
        if (sure.Length > 0) (first, last) = (sure[0], sure[^1]);
    }

    /// <summary>Adds the features of a block.</summary>
    public void Add(int i, List<Feature> features)
    {
        int score = Step(i), before = Step(i - 1), after = Step(i + 1), inMain = page.Container(i) == main ? 1 : 0;
        int tag = Tags.Group(page.Blocks[i].Element.Tag);
        int place = Place(i);
        (double containerMass, int containerLength) = containers[page.Container(i)];
        (double pathMass, int pathLength) = paths[page.Blocks[i].Element.Path];
        Add(Look.Score, score);
        Add(Look.ScoreBefore, before);
        Add(Look.ScoreBefore2, Step(i - 2));
        Add(Look.ScoreAfter, after);
        Add(Look.ScoreAfter2, Step(i + 2));
        Add(Look.ScoresAround, before / 2 * Feature.Pair + after / 2);
        Add(Look.ScoreAround, score / 2 * Feature.Pair + Math.Min(before / 2, after / 2));
        Add(Look.ContainerMass, Part(containerMass / mass));
        Add(Look.ContainerScore, Part(containerMass / containerLength));
        Add(Look.PathMass, Part(pathMass / mass));
        Add(Look.PathScore, Part(pathMass / pathLength));
        Add(Look.InMain, inMain);
        Add(Look.Place, place);
        Add(Look.PlaceScore, place * Feature.Pair + score / 2);
        Add(Look.PlaceMain, place * Feature.Pair + inMain);
        Add(Look.ScoresBefore, Mean(i - Window, i));
        Add(Look.ScoresAfter, Mean(i + 1, i + 1 + Window));
        Add(Look.TagBefore, tag * Feature.Pair + before / 2);
        Add(Look.TagAfter, tag * Feature.Pair + after / 2);

        void Add(Look look, int value) => features.Add(new(look, value));
    }

    private int Step(int i)
    {
        if (i < 0 || i >= scores.Length) return Outside;
        int step = 0;
        while (step < Edges.Length && scores[i] >= Edges[step]) step++;
        return step;
    }

    /// <summary>How far before (1 to 6) or after (8 to 13) the blocks that are surely the article; 7 among them; 0 if there are none.</summary>
    private int Place(int i) =>
        first < 0 ? 0 : i < first ? 1 + PageView.Step(first - i) : i > last ? 8 + PageView.Step(i - last) : 7;

    private int Mean(int from, int to)
    {
        from = Math.Max(from, 0);
        to = Math.Min(to, odds.Length);
        if (from >= to) return Outside;
        double sum = 0;
        for (int i = from; i < to; i++) sum += odds[i];
        return Part(sum / (to - from));
    }

    /// <summary>A part in five steps.</summary>
    private static int Part(double part) => part < .05 ? 1 : part < .2 ? 2 : part < .5 ? 3 : part < .8 ? 4 : 5;
}
