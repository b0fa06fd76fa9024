namespace Rapporteur.Stories;

/// <summary>What speaks for two groups of articles telling of the same event.</summary>
/// <param name="Cosine">The cosine of the sums of their articles' terms, from 0 to 1.</param>
/// <param name="Linkage">The mean cosine of an article of one and an article of the other, from 0 to 1.</param>
/// <param name="Articles">How many articles the two have, multiplied.</param>
/// <param name="DaysApart">The days between the nearest of their days of publication; null if those of one are not known.</param>
/// <param name="Background">The cosine that other stories of the same kind reach, from 0 to 1: see <see cref="BackgroundOf"/>.</param>
internal readonly record struct Likeness(double Cosine, double Linkage, double Articles, int? DaysApart, double Background = Likeness.UsualBackground)
{
    // The median of the eighth nearest story's cosine, among ECB+ and the articles around it.
    private const double UsualBackground = 0.025;
    private const double Floor = 0.05;

    /// <summary>How many numbers <see cref="Features"/> gives.</summary>
    public static IReadOnlyList<string> Names { get; } = ["rootOfCosine", "cosine", "rootOfLinkage", "articles", "daysApart", "undated", "distinction"];

    public static Likeness Of(GrowingStory a, GrowingStory b)
    {
        double dot = TermVector.Dot(a.Terms, b.Terms);
        double articles = (double)a.Articles.Count * b.Articles.Count;
        return new(dot / Math.Max(double.Epsilon, a.Terms.Length * b.Terms.Length), dot / articles, articles, a.DaysFrom(b));
    }

    /// <summary>
    /// The cosine of the last of the nearest stories, which hardly any event has so many of that it could be its own; the usual
    /// one where there are fewer. Where much is alike, being alike says little.
    /// </summary>
    public static double BackgroundOf(IReadOnlyCollection<double> cosines) => cosines.Count < StoryIndex.Candidates ? UsualBackground : cosines.Min();

    public double[] Features() =>
    [
        Math.Sqrt(Cosine), Cosine, Math.Sqrt(Linkage), Math.Log(Articles), DaysApart is { } days ? Math.Log2(1 + days) : 0, DaysApart is null ? 1 : 0,
        Math.Log((Cosine + Floor) / (Background + Floor)),
    ];
}
