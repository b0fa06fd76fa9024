using Rapporteur.English;

namespace Rapporteur.Zones;

/// <summary>How names look in print.</summary>
internal static class Names
{
    private static readonly Dictionary<string, string> Prose =
        EnglishData.Rows("Zones/prose.tsv").ToDictionary(r => r[0], r => r[1]);

    /// <summary>The class of a small word of running text (article, verb, report, pronoun, other); null for any other word.</summary>
    public static string? ProseClass(string word) => Prose.GetValueOrDefault(Bare(word).ToLowerInvariant());

    /// <summary>A word without the punctuation around it.</summary>
    public static string Bare(string word) => word.Trim('"', '“', '”', '‘', '’', '\'', '«', '»', '(', ')', '[', ']', ',', '.', ':', ';', '!', '?', '…');

    /// <summary>Whether a word begins with a capital letter, whatever punctuation stands before it.</summary>
    public static bool IsCapitalized(string word) => Bare(word) is { Length: > 0 } bare && char.IsUpper(bare[0]);

    /// <summary>Whether at least two thirds of a text's words begin with a capital.</summary>
    public static bool MostlyCapitals(string text)
    {
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Count(IsCapitalized) * 3 >= words.Count(w => char.IsLetter(Bare(w).FirstOrDefault())) * 2;
    }

    /// <summary>Whether a text is two to four words that could be a person's name.</summary>
    public static bool IsPersonal(string text)
    {
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 4
            && Array.TrueForAll(words, w => ProseClass(w) is null && IsCapitalized(w) && w.TrimEnd('.').All(c => char.IsLetter(c) || c is '-' or '\'' or '’' or '.'));
    }
}
