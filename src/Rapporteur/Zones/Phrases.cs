using System.Text;
using Rapporteur.English;

namespace Rapporteur.Zones;

/// <summary>
/// Phrases that mark a kind of paragraph. A phrase is the whole paragraph, save that <c>*</c> stands
/// for any text; case, kinds of apostrophe and blanks, and punctuation at the ends make no difference.
/// </summary>
internal sealed class Phrases
{
    /// <summary>The phrases by the letter that they begin with; those that may begin anywhere under NUL.</summary>
    private readonly Dictionary<char, string[][]> phrases;

    /// <summary>The phrases of a table's first column.</summary>
    public Phrases(string table) : this(EnglishData.Rows(table).Select(r => r[0]))
    {
    }

    public Phrases(IEnumerable<string> entries) => phrases = entries
        .Select(e => e.Split('*').Select(piece => piece.Trim()).ToArray())
        .GroupBy(pieces => pieces[0].FirstOrDefault()).ToDictionary(g => g.Key, g => g.ToArray());

    /// <summary>Whether one of the phrases matches <paramref name="plain"/>, a text made <see cref="Plain"/>.</summary>
    public bool Match(string plain) => plain.Length > 0 && (MatchAny(plain[0], plain) || MatchAny('\0', plain));

    private bool MatchAny(char begin, string plain) =>
        phrases.TryGetValue(begin, out string[][]? candidates) && Array.Exists(candidates, p => Matches(p, plain));

    /// <summary>A text as phrases are compared with it.</summary>
    public static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c)) plain.Append(c == '’' ? '\'' : char.ToLowerInvariant(c));
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }
        return plain.ToString().Trim(' ', '.', ':', ';', '!', '?', '…', '>', '»', '"', '“', '”', '(', ')', '[', ']', '•', '*', '-', '–', '—', '_');
    }

    /// <summary>Whether the phrase's pieces stand in this order, the first and the last at the ends.</summary>
    private static bool Matches(string[] pieces, string plain)
    {
        int at = 0;
        for (int i = 0; i < pieces.Length; i++)
        {
            string piece = pieces[i];
            int found = i == 0 ? 0 : i == pieces.Length - 1 ? plain.Length - piece.Length : Find(plain, piece, at);
            if (found < at || string.CompareOrdinal(plain, found, piece, 0, piece.Length) != 0) return false;
            if (!StandsAlone(plain, found, found + piece.Length)) return false;
            at = found + piece.Length;
        }
        return pieces.Length > 1 || at == plain.Length;
    }

    private static int Find(string plain, string piece, int from)
    {
        int at = plain.IndexOf(piece, from, StringComparison.Ordinal);
        while (at >= 0 && !StandsAlone(plain, at, at + piece.Length)) at = plain.IndexOf(piece, at + 1, StringComparison.Ordinal);
        return at;
    }

    /// <summary>Whether a stretch begins and ends where words do; an end that is no letter may stand anywhere.</summary>
    private static bool StandsAlone(string plain, int begin, int end) =>
        begin == end
        || (!(begin > 0 && char.IsLetterOrDigit(plain[begin]) && char.IsLetterOrDigit(plain[begin - 1]))
            && !(end < plain.Length && char.IsLetter(plain[end - 1]) && char.IsLetterOrDigit(plain[end])));
}
