namespace Rapporteur.Stories;

/// <summary>
/// How many articles belong to the story of an earlier one, learnt from the stream itself: in some every article has company,
/// in others hardly any. The odds follow (M. Saerens, P. Latinne, C. Decaestecker, Adjusting the outputs of a classifier to new a
/// priori probabilities, 2002).
/// </summary>
/// <param name="share">The share where the odds were learnt.</param>
internal sealed class ExpectedShare(double share)
{
    // How many articles the share that is expected beforehand counts for.
    private const double Beforehand = 50;

    private double articles = Beforehand;
    private double belonging = Beforehand * share;

    /// <summary>How much more likely, as a logarithm of odds, an article is to belong to a story than where the odds were learnt.</summary>
    public double Shift => LogOdds(belonging / articles) - LogOdds(share);

    /// <summary>Counts an article.</summary>
    /// <param name="odds">The logarithm of the odds that it belongs to an earlier one's story.</param>
    public void Count(double odds)
    {
        articles++;
        belonging += 1 / (1 + Math.Exp(-odds));
    }

    private static double LogOdds(double probability) => Math.Log(probability / (1 - probability));
}
