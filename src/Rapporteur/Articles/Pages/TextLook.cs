namespace Rapporteur.Articles;

/// <summary>How a block's text begins and ends, and what it is made of, each as a small number.</summary>
internal static class TextLook
{
    private const int Looked = 300;

    /// <summary>The mark at the end, without quotation marks and brackets after it: 1 to 7 for kinds of marks, 8 a digit, 9 and 10 a letter, 11 other.</summary>
    public static int End(string text)
    {
        int last = text.Length - 1;
        while (last > 0 && text[last] is '"' or '”' or '’' or '\'' or '»' or ')' or ']') last--;
        return text[last] switch
        {
            '.' or '。' or '！' or '？' or '।' => 1,
            '?' or '؟' => 2,
            '!' => 3,
            ':' => 4,
            '…' => 5,
            ',' or ';' => 6,
            '>' or '»' or '→' or '›' => 7,
            char c when char.IsDigit(c) => 8,
            char c when char.IsLetter(c) => last < text.Length - 1 ? 9 : 10,
            _ => 11,
        };
    }

    /// <summary>What it begins with: 1 a quotation mark, 2 a bracket, 3 a bullet, 4 @ or #, 5 ©, 6 a digit, 7 to 9 a letter, 10 other.</summary>
    public static int Begin(string text) => text[0] switch
    {
        '"' or '“' or '‘' or '«' or '„' or '\'' => 1,
        '(' or '[' => 2,
        '•' or '*' or '-' or '–' or '—' or '·' or '|' or '▪' => 3,
        '@' or '#' => 4,
        '©' => 5,
        char c when char.IsDigit(c) => 6,
        char c when char.IsUpper(c) => 7,
        char c when char.IsLower(c) => 8,
        char c when char.IsLetter(c) => 9,
        _ => 10,
    };

    /// <summary>How many words begin with a capital: 0 a quarter at most, 1 half, 2 more, 3 all; 4 no small letter; 5 no words.</summary>
    public static int Capitals(string text)
    {
        int words = 0, capital = 0, small = 0;
        bool begins = true;
        foreach (char c in text.AsSpan(0, Math.Min(text.Length, Looked)))
        {
            if (char.IsLower(c)) small++;
            if (begins && char.IsLetter(c))
            {
                words++;
                if (char.IsUpper(c)) capital++;
            }
            begins = c is ' ' or '\n';
        }
        if (words == 0) return 5;
        if (small == 0 && capital > 0) return 4;
        return capital * 4 <= words ? 0 : capital * 2 <= words ? 1 : capital < words ? 2 : 3;
    }

    /// <summary>Signs that running text seldom has: 1 an address (@), 2 one and little else, 3 a web address, 4 bars between words; 0 none.</summary>
    public static int Signs(string text)
    {
        ReadOnlySpan<char> head = text.AsSpan(0, Math.Min(text.Length, Looked));
        if (head.Contains('@')) return head.Length < 60 ? 2 : 1;
        if (head.Contains("http", StringComparison.Ordinal) || head.Contains("www.", StringComparison.Ordinal) || head.Contains(".com", StringComparison.Ordinal)) return 3;
        return head.Contains(" | ", StringComparison.Ordinal) || head.Contains(" • ", StringComparison.Ordinal) || head.Contains(" » ", StringComparison.Ordinal) ? 4 : 0;
    }

    /// <summary>A length in eleven steps, from under 8 characters to 600 and more.</summary>
    public static int Length(int length) => length switch
    {
        < 8 => 0,
        < 16 => 1,
        < 25 => 2,
        < 40 => 3,
        < 60 => 4,
        < 80 => 5,
        < 120 => 6,
        < 180 => 7,
        < 300 => 8,
        < 600 => 9,
        _ => 10,
    };

    /// <summary>A part in six steps: none, under 10 %, under 30 %, under 60 %, under 90 %, more.</summary>
    public static int Share(int part, int whole)
    {
        if (part == 0 || whole == 0) return 0;
        double share = (double)part / whole;
        return share < .1 ? 1 : share < .3 ? 2 : share < .6 ? 3 : share < .9 ? 4 : 5;
    }
}
