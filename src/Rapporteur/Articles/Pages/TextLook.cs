using Rapporteur.English;

namespace Rapporteur.Articles;

/// <summary>How a block's text begins and ends, and what its wording tells.</summary>
internal static class TextLook
{
    private static readonly (string[] Begins, int Wording)[] Phrases = Read(out Names);
    public static readonly string[] Names;

    public static int End(string text)
    {
        int last = text.Length - 1;
        while (last > 0 && text[last] is '"' or '”' or '’' or '\'' or '»' or ')' or ']') last--;
        return text[last] switch
        {
            '.' => 1, '?' => 2, '!' => 3, ':' => 4, '…' => 5, ',' or ';' => 6, '。' or '！' or '？' => 1,
            '>' or '»' or '→' or '›' => 7,
            char c => char.IsDigit(c) ? 8 : char.IsLetter(c) ? (last < text.Length - 1 ? 9 : 10) : 11,
        };
    }

    public static int Begin(string text) => text[0] switch
    {
        '"' or '“' or '‘' or '«' or '„' or '\'' => 1,
        '(' or '[' => 2,
        '•' or '*' or '-' or '–' or '—' or '·' or '|' or '▪' => 3,
        '@' or '#' => 4,
        '©' => 5,
        char c => char.IsDigit(c) ? 6 : char.IsUpper(c) ? 7 : char.IsLower(c) ? 8 : char.IsLetter(c) ? 9 : 10,
    };

    /// <summary>Words that begin with a capital, in four steps; 4 for all in capitals.</summary>
    public static int Capitals(string text)
    {
        int words = 0, capital = 0, lower = 0;
        bool begins = true;
        foreach (char c in text.AsSpan(0, Math.Min(text.Length, 200)))
        {
            if (char.IsLower(c)) lower++;
            if (begins && char.IsLetter(c)) { words++; if (char.IsUpper(c)) capital++; }
            begins = c is ' ' or '\n';
        }
        if (words == 0) return 5;
        if (lower == 0 && capital > 0) return 4;
        return capital * 4 <= words ? 0 : capital * 2 <= words ? 1 : capital < words ? 2 : 3;
    }

    /// <summary>Signs that running text seldom has: 1 an address (@), 2 one and little else, 3 a web address, 4 bars between words, 0 none.</summary>
    public static int Signs(string text)
    {
        ReadOnlySpan<char> head = text.AsSpan(0, Math.Min(text.Length, 300));
        if (head.Contains('@')) return head.Length < 60 ? 2 : 1;
        if (head.Contains("http", StringComparison.Ordinal) || head.Contains("www.", StringComparison.Ordinal) || head.Contains(".com", StringComparison.Ordinal)) return 3;
        return head.Contains(" | ", StringComparison.Ordinal) || head.Contains(" • ", StringComparison.Ordinal) || head.Contains(" » ", StringComparison.Ordinal) ? 4 : 0;
    }

    public static IEnumerable<int> Wordings(string text)
    {
        string plain = Plain(text);
        int seen = 0;
        foreach ((string[] pieces, int wording) in Phrases)
        {
            if ((seen & 1 << wording) != 0 || !Matches(pieces, plain)) continue;
            seen |= 1 << wording;
            yield return wording;
        }
    }

    private static string Plain(string text)
    {
        ReadOnlySpan<char> head = text.AsSpan(0, Math.Min(text.Length, 160)).TrimStart("([{*-–—•|>\"“ ");
        return head.ToString().ToLowerInvariant().Replace('’', '\'');
    }

    // "begin*": the text begins so; "whole": it is that and a mark at most; "*inside*": it holds it.
    private static bool Matches(string[] pieces, string plain) => pieces switch
    {
        [var whole] => plain.StartsWith(whole, StringComparison.Ordinal) && plain.Length <= whole.Length + 1,
        ["", var inside, ""] => plain.Contains(inside, StringComparison.Ordinal),
        [var begin, ""] => plain.StartsWith(begin, StringComparison.Ordinal),
        _ => false,
    };

    private static (string[], int)[] Read(out string[] names)
    {
        IReadOnlyList<string[]> rows = EnglishData.Rows("Pages/wordings.tsv");
        string[] found = [.. rows.Select(r => r[1]).Distinct()];
        names = found;
        return [.. rows.Select(r => (r[0].Split('*'), Array.IndexOf(found, r[1])))];
    }
}
