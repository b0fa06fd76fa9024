namespace Rapporteur.Articles;

/// <summary>
/// Finds the blocks that are the article: logistic regression over what is seen of each, and again with the first scores of
/// its neighbours. A list stands or falls as one. What a page itself calls a caption, a form for a newsletter or an
/// advertisement is never the article.
/// </summary>
internal static class BodyFinder
{
    private static readonly BlockWeights First = new(1);
    private static readonly BlockWeights Second = new(2);

    private static readonly Feature[] Never =
    [
        new(Look.Within, Tags.Number("figcaption")), new(Look.OwnMarker, Marker("caption")), new(Look.OwnMarker, Marker("newsletter")),
        new(Look.Wording, Wording("ad")),
    ];

    private static readonly Feature NearNewsletter = new(Look.NearMarker, Marker("newsletter"));
    private static readonly Feature Letter = new(Look.Wording, Wording("letter"));

    /// <summary>Whether each block is a part of the article.</summary>
    public static bool[] Find(PageView page, PageClaims claims)
    {
        BlockFeatures features = new(page, claims);
        double[] scores = [.. Enumerable.Range(0, page.Blocks.Count).Select(i => First.Score(features.Of(i)))];
        BlockContext context = new(page, scores);
        double[] final = new double[scores.Length];
        bool[] never = new bool[scores.Length];
        for (int i = 0; i < final.Length; i++)
        {
            List<Feature> seen = features.Of(i);
            never[i] = seen.Exists(f => Array.IndexOf(Never, f) >= 0) || seen.Contains(NearNewsletter) && seen.Contains(Letter);
            context.Add(i, seen);
            final[i] = Second.Score(seen);
        }
        ListsAsOne(page, final);
        return [.. final.Select((z, i) => z > 0 && !never[i])];
    }

    private static int Marker(string name) => Array.IndexOf(ElementMarkers.Names, name);

    private static int Wording(string name) => Array.IndexOf(Wordings.Names, name);

    private static void ListsAsOne(PageView page, double[] scores)
    {
        var items = Enumerable.Range(0, scores.Length).Where(i => Tags.IsItem(page.Blocks[i].Element.Tag));
        foreach (IGrouping<PageElement?, int> list in items.GroupBy(i => page.Blocks[i].Element.Parent))
        {
            double mean = list.Average(i => scores[i]);
            foreach (int i in list) scores[i] = mean;
        }
    }
}
