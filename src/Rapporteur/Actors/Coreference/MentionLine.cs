namespace Rapporteur.Actors;

/// <summary>Where the text speaks of entries that are known so far, in text order.</summary>
internal sealed class MentionLine
{
    // Farther back nobody looks for whom a word speaks of, so that reading stays linear.
    private const int MostBefore = 40, MostAfter = 6;

    private readonly List<Reference> named;
    private readonly List<Reference> decided = [];

    /// <summary>A line with the references that have an entry from the beginning: names, and descriptions beside them.</summary>
    public MentionLine(IEnumerable<Reference> known) => named = [.. known.OrderBy(r => r.First)];

    /// <summary>Adds a reference after all others that were added.</summary>
    public void Add(Reference reference) => decided.Add(reference);

    /// <summary>The references that end before a word, the last first.</summary>
    public IEnumerable<Reference> Before(int word)
    {
        int n = FirstFrom(word) - 1, d = decided.Count - 1;
        for (int steps = 0; steps < MostBefore && (n >= 0 || d >= 0); steps++)
        {
            Reference next = d < 0 || (n >= 0 && named[n].First >= decided[d].First) ? named[n--] : decided[d--];
            if (next.End <= word) yield return next;
        }
    }

    /// <summary>The names that begin after a word, the first first.</summary>
    public IEnumerable<Reference> After(int word) => named.Skip(FirstFrom(word + 1)).Take(MostAfter);

    /// <summary>The index of the first known reference that begins at a word or later.</summary>
    private int FirstFrom(int word)
    {
        int low = 0, high = named.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (named[middle].First < word) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
