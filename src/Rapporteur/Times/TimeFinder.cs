using Rapporteur.Text;

namespace Rapporteur.Times;

/// <summary>Finds where the grammar's rules match; the longest match wins, of those the first rule's.</summary>
internal static class TimeFinder
{
    /// <summary>The matches in text order; no two overlap.</summary>
    public static List<TimeMatch> Find(string text, Atom[] atoms)
    {
        List<TimeMatch> matches = [];
        for (int i = 0; i < atoms.Length;)
        {
            TimeMatch? longest = IsInsideNumber(text, atoms, i) ? null : Longest(atoms, i);
            if (longest is not null && !IsNumberCutOff(text, longest)) matches.Add(longest);
            i = longest?.End ?? i + 1;
        }
        return matches;
    }

    private static TimeMatch? Longest(Atom[] atoms, int at)
    {
        TimeMatch? longest = null;
        foreach (TimeWord word in atoms[at].Classes)
        {
            foreach (TimeRule rule in TimeRule.ByFirst.GetValueOrDefault(word.Class, []))
            {
                if (rule.Match(atoms, at) is { } match && match.End > (longest?.End ?? 0)) longest = match;
            }
        }
        return longest;
    }

    /// <summary>Whether an atom of digits is the later part of a bigger number, an amount or a name: 1,990 or $12 or F-16.</summary>
    private static bool IsInsideNumber(string text, Atom[] atoms, int at)
    {
        int begin = atoms[at].Span.Begin;
        if (begin == 0 || !char.IsAsciiDigit(text[begin])) return false;
        char before = text[begin - 1];
        return char.IsLetterOrDigit(before) || char.GetUnicodeCategory(before) == System.Globalization.UnicodeCategory.CurrencySymbol
            || (before is ',' or '.' or '-' or '/' or ':' or '#' && begin > 1 && char.IsLetterOrDigit(text[begin - 2]))
            || before is '#';
    }

    /// <summary>Whether a match that ends with a digit goes on as a bigger number, a share or a name: 20,000 or 20.5 or 20%.</summary>
    private static bool IsNumberCutOff(string text, TimeMatch match)
    {
        Span span = match.Span;
        if (span.End == text.Length || !char.IsAsciiDigit(text[span.End - 1])) return false;
        char after = text[span.End];
        bool digitFollows = span.End + 1 < text.Length && char.IsAsciiDigit(text[span.End + 1]);
        return char.IsLetterOrDigit(after) || after == '%' || (after is ',' or '.' or ':' or '/' && digitFollows)
            || (after == '-' && digitFollows && match.Words.Length == 1);
    }
}
