using Rapporteur.English;

namespace Rapporteur.Zones;

/// <summary>Where and when the article was written, as a paragraph of its own: <c>LIMA, May 6 (AP) _</c>, <c>Updated 6 May 2022, 10:30 GMT</c>.</summary>
internal static class Datelines
{
    private const int Longest = 100;

    private static readonly HashSet<string> Words = [.. EnglishData.Rows("Zones/datelines.tsv").Select(r => r[0])];
    private static readonly HashSet<string> CalendarWords =
        [.. EnglishData.Rows("Times/words.tsv").Where(r => r[1].Contains("MONTH") || r[1].Contains("WEEKDAY")).Select(r => r[0])];

    /// <summary>Whether the paragraph holds a date or an agency, perhaps a place in capitals, and no other words.</summary>
    public static bool IsDateline(Paragraph paragraph)
    {
        if (paragraph.Length > Longest || Calendar(paragraph) is false && Agency(paragraph) is null) return false;
        string rest = Agency(paragraph) is { } agency ? paragraph.Head.Replace(agency, "", StringComparison.Ordinal) : paragraph.Head;
        string[] words = rest.Split([' ', '\t', ',', '\u00A0', '-', '–', '—', '_', ':', '/', '|', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        bool placed = paragraph.Head.TakeWhile(c => c != ',' && c != '(').All(c => !char.IsLower(c));
        return words.Length <= 12 && Array.TrueForAll(words, w => IsDate(w) || Words.Contains(w.ToLowerInvariant().TrimEnd('.')) || (placed && Names.IsCapitalized(w)));
    }

    private static bool IsDate(string word)
    {
        string bare = word.TrimEnd('.');
        string digits = bare.TrimEnd('s', 't', 'n', 'd', 'r', 'h', 'p', 'm', 'a', 'A', 'P', 'M');
        return CalendarWords.Contains(bare.ToLowerInvariant()) || (digits.Length is > 0 and <= 4 && digits.All(char.IsAsciiDigit));
    }

    /// <summary>Whether it has a month with a number, or a date in digits.</summary>
    private static bool Calendar(Paragraph paragraph)
    {
        string head = paragraph.Head;
        int digits = head.Count(char.IsAsciiDigit);
        bool month = head.Split([' ', ',', '.', '-', '\u00A0', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries)
            .Any(w => CalendarWords.Contains(w.ToLowerInvariant()) && char.IsUpper(w[0]));
        return month ? digits > 0 : digits >= 6 && head.Any(c => c is '/' or '-' or '.');
    }

    /// <summary>The brackets that hold an agency's name; null without.</summary>
    private static string? Agency(Paragraph paragraph)
    {
        int open = paragraph.Head.IndexOf('(');
        int close = open < 0 ? -1 : paragraph.Head.IndexOf(')', open);
        return close < 0 || !Credits.IsAgency(paragraph.Head[(open + 1)..close]) ? null : paragraph.Head[open..(close + 1)];
    }
}
