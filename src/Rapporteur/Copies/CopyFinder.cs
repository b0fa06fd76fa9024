using Rapporteur.Text;

namespace Rapporteur.Copies;

/// <summary>
/// Finds in a stream of articles those that copy an earlier one. Signatures tell which may; their shingles tell which do. An
/// article costs the same however many came before it.
/// </summary>
internal sealed class CopyFinder(Vocabulary vocabulary)
{
    // Half of all shingles, or four fifths of the shorter text's: a changed word changes four shingles.
    private const double LeastResemblance = 0.5;
    private const double LeastContainment = 0.8;

    private readonly List<(string Id, PackedWords Words)> articles = [];
    private readonly Dictionary<ulong, int> firstOfBand = [];

    /// <summary>Keeps the next article and tells which of the earlier ones it copies most closely.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="signature">Its words' signature.</param>
    /// <param name="words">Its words' numbers.</param>
    /// <returns>The copy with the place of the original among all articles, counted from 0; null if it copies none.</returns>
    public (Copy Copy, int Original)? Add(string id, ulong[] signature, IReadOnlyList<int> words)
    {
        int number = articles.Count;
        PackedWords packed = new(words);
        articles.Add((id, packed));
        SortedSet<int> alike = [];
        foreach (ulong band in signature)
            if (!firstOfBand.TryAdd(band, number)) alike.Add(firstOfBand[band]);
        return alike.Count == 0 ? null : Closest(id, packed.Numbers(), alike);
    }

    /// <summary>Resemblance and containment of two articles, the same either way round; null if neither copies the other.</summary>
    public static (double Resemblance, double Containment)? Compare(ulong[] a, ulong[] b)
    {
        double shared = Shingles.Shared(a, b);
        double resemblance = shared / Math.Max(1, a.Length + b.Length - shared), containment = shared / Math.Max(1, Math.Min(a.Length, b.Length));
        return resemblance >= LeastResemblance || containment >= LeastContainment ? (resemblance, containment) : null;
    }

    private (Copy Copy, int Original)? Closest(string id, List<int> words, SortedSet<int> alike)
    {
        ulong[] shingles = ShinglesOf(words);
        (int Number, List<int> Words, double Resemblance, double Containment)? closest = null;
        foreach (int earlier in alike)
        {
            List<int> original = articles[earlier].Words.Numbers();
            if (Compare(ShinglesOf(original), shingles) is not { } found || closest?.Resemblance >= found.Resemblance) continue;
            closest = (earlier, original, found.Resemblance, found.Containment);
        }
        if (closest is not { } of) return null;
        ValueList<Difference> differs = Differences.Between(Written(of.Words), Written(words));
        return (new(id, articles[of.Number].Id, of.Resemblance, of.Containment, differs), of.Number);
    }

    private ulong[] ShinglesOf(List<int> words) => Shingles.Of([.. words.Select(w => (ulong)vocabulary.InSmallLetters(w))]);

    private string[] Written(List<int> words) => [.. words.Select(w => vocabulary[w])];
}
