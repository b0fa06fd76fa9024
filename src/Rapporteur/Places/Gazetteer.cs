using System.Reflection;
using System.Text;
using Rapporteur.Models;
using Rapporteur.Text;

namespace Rapporteur.Places;

/// <summary>
/// The places that the program knows, by name. The file is sorted by key and searched as it is: reading it costs a few
/// hundredths of a second a process, and no object a place.
/// </summary>
internal static class Gazetteer
{
    private const string Kinds = "NACKPR";

    private static readonly Lazy<string> Table = new(Load);

    /// <summary>The places of a name; none for a name that is not known.</summary>
    public static Candidate[] Find(ReadOnlySpan<char> name)
    {
        string key = KeyOf(name);
        if (key.Length < 2) return [];
        string table = Table.Value;
        key += '\t';
        List<Candidate> found = [];
        for (int at = FirstOf(table, key); at < table.Length && string.CompareOrdinal(table, at, key, 0, key.Length) == 0;)
        {
            int end = table.IndexOf('\n', at);
            found.Add(Parse(table[at..end].Split('\t')));
            at = end + 1;
        }
        return [.. found];
    }

    /// <summary>Letters and digits alone, small and without accents: <c>stpaul</c> for "St. Paul".</summary>
    public static string KeyOf(ReadOnlySpan<char> name)
    {
        StringBuilder plain = new(name.Length);
        PlainLetters.Append(name, plain);
        int length = 0;
        for (int i = 0; i < plain.Length; i++)
        {
            if (char.IsLetterOrDigit(plain[i])) plain[length++] = plain[i];
        }
        return plain.ToString(0, length);
    }

    /// <summary>Where the first line begins that is not before a key.</summary>
    private static int FirstOf(string table, string key)
    {
        int low = 0, high = table.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            int line = middle == 0 ? 0 : table.LastIndexOf('\n', middle - 1) + 1;
            if (string.CompareOrdinal(table, line, key, 0, key.Length) < 0) low = table.IndexOf('\n', middle) + 1;
            else high = line;
        }
        return low;
    }

    private static Candidate Parse(string[] r) => new(
        r[1], r[2], r[3], (PlaceKind)Kinds.IndexOf(r[4][0]), long.Parse(r[5]), double.Parse(r[6]), double.Parse(r[7]), r[8].Length > 0 ? int.Parse(r[8]) : null);

    private static string Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("gazetteer.tsv.gz")!;
        using Stream plain = Gzip.Unpack(stream);
        using StreamReader reader = new(plain);
        while (reader.Peek() == '#') reader.ReadLine();
        return reader.ReadToEnd();
    }
}
