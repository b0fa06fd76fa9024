using Rapporteur.English;

namespace Rapporteur.Zones;

/// <summary>Who made a picture: <c>Ada Moss/Anadolu via Getty</c>, <c>Photo: Ada Moss</c>.</summary>
internal static class Credits
{
    private const int LongestLine = 120;
    private const int MostWords = 12;

    private static readonly Phrases Openings = new("Zones/credits.tsv");
    private static readonly HashSet<string> Agencies = [.. EnglishData.Rows("Zones/agencies.tsv").Select(r => r[0])];

    /// <summary>Whether the paragraph is a credit and nothing else.</summary>
    public static bool IsCredit(Paragraph paragraph) => paragraph.Length <= LongestLine && IsCredit(paragraph.Head);

    /// <summary>Whether a paragraph ends with a credit: in brackets, or after the word photo and a colon.</summary>
    public static bool Ends(Paragraph paragraph)
    {
        string tail = paragraph.Tail.TrimEnd('.', ' ');
        if (tail.EndsWith(')') || tail.EndsWith(']'))
        {
            int open = tail.LastIndexOfAny(['(', '[']);
            return open > 0 && IsCredit(tail[(open + 1)..^1]);
        }
        int colon = tail.LastIndexOf(':');
        int word = colon < 0 ? -1 : tail.LastIndexOf(' ', colon);
        return word > 0 && tail.Length - colon <= LongestLine / 2 && IsCredit(tail[word..]);
    }

    /// <summary>Whether an agency that papers print is called so.</summary>
    public static bool IsAgency(string name) => Agencies.Contains(Phrases.Plain(name));

    private static bool IsCredit(string text)
    {
        string plain = Phrases.Plain(text);
        if (Openings.Match(plain)) return plain.Split(' ').Length <= MostWords;
        int slash = plain.IndexOf('/');
        return (Agencies.Contains(LastName(plain)) || (slash > 0 && Agencies.Contains(plain[..slash].Trim())))
            && plain.Split(' ').Length <= MostWords && Names.MostlyCapitals(text);
    }

    /// <summary>What stands after the last slash or the word via; empty without either.</summary>
    private static string LastName(string plain)
    {
        int slash = plain.LastIndexOf('/');
        int via = plain.LastIndexOf(" via ", StringComparison.Ordinal);
        return slash < 0 && via < 0 ? "" : plain[Math.Max(slash + 1, via + 5 * Math.Sign(via + 1))..].Trim();
    }
}
