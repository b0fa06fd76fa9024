namespace Rapporteur.Copies;

/// <summary>
/// The runs of four words of a text, each once (A. Broder, On the resemblance and containment of documents, 1997). What
/// texts share of them is what one has copied from the other.
/// </summary>
internal static class Shingles
{
    private const int Length = 4;
    private const ulong Odd = 0x9E3779B97F4A7C15;

    /// <summary>The shingles of a text in ascending order, as numbers made of its words' numbers; of a text that is shorter, itself.</summary>
    public static ulong[] Of(IReadOnlyList<ulong> words)
    {
        if (words.Count == 0) return [];
        ulong[] shingles = new ulong[Math.Max(1, words.Count - Length + 1)];
        for (int i = 0; i < shingles.Length; i++)
        {
            ulong shingle = 0;
            for (int k = i; k < Math.Min(i + Length, words.Count); k++) shingle = Mix(shingle * Odd + words[k]);
            shingles[i] = shingle;
        }
        Array.Sort(shingles);
        int kept = 0;
        for (int i = 0; i < shingles.Length; i++) if (i == 0 || shingles[i] != shingles[i - 1]) shingles[kept++] = shingles[i];
        return shingles[..kept];
    }

    /// <summary>How many shingles two texts share.</summary>
    public static int Shared(ulong[] a, ulong[] b)
    {
        int shared = 0;
        for (int i = 0, k = 0; i < a.Length && k < b.Length;)
        {
            int order = a[i].CompareTo(b[k]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) k++;
        }
        return shared;
    }

    /// <summary>Scatters a number over all 64 bits (the finalizer of splitmix64).</summary>
    public static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
