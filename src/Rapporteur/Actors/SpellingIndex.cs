using System.Text;
using Rapporteur.Models;

namespace Rapporteur.Actors;

/// <summary>Finds a name again that is spelt a little differently: Amirabdollahian, Amir-Abdollahian.</summary>
/// <remarks>Compares with a bounded number of names that begin alike, so that a text of names only is still read in linear time.</remarks>
internal sealed class SpellingIndex
{
    private const int MostCompared = 16;

    private readonly Dictionary<string, List<(string Name, Entry Entry)>> byBeginning = [];

    /// <summary>Adds a person's name.</summary>
    public void Add(string name, Entry entry)
    {
        string plain = Plain(name);
        if (plain.Length < 3) return;
        if (!byBeginning.TryGetValue(plain[..3], out var names)) byBeginning[plain[..3]] = names = [];
        if (names.Count < MostCompared) names.Add((plain, entry));
    }

    /// <summary>The entry of a name that differs in hyphens, or in one letter in six, or two in ten.</summary>
    public Entry? Find(string name)
    {
        string plain = Plain(name);
        if (plain.Length < 6 || plain.Length > 60 || !byBeginning.TryGetValue(plain[..3], out var names)) return null;
        int most = plain.Length < 10 ? 1 : 2;
        foreach ((string other, Entry entry) in names)
        {
            if (Math.Abs(other.Length - plain.Length) <= most && Distance(plain, other) <= most) return entry;
        }
        return null;
    }

    private static string Plain(string name)
    {
        StringBuilder plain = new(name.Length);
        PlainLetters.Append(name, plain);
        return plain.Replace("-", "").Replace("'", "").ToString();
    }

    /// <summary>Levenshtein's distance.</summary>
    private static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++) row[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}
