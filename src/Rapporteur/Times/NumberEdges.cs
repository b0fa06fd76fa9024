using System.Globalization;
using Rapporteur.Text;

namespace Rapporteur.Times;

/// <summary>Tells numbers that are times from pieces of bigger numbers, amounts and names.</summary>
internal static class NumberEdges
{
    /// <summary>Whether digits are the later part of a bigger number, an amount or a name: 1,990 or $12 or F-16.</summary>
    public static bool IsInside(string text, int begin)
    {
        if (begin == 0 || !char.IsAsciiDigit(text[begin])) return false;
        char before = text[begin - 1];
        return char.IsLetterOrDigit(before) || char.GetUnicodeCategory(before) == UnicodeCategory.CurrencySymbol
            || (before is ',' or ':' && begin > 1 && char.IsAsciiDigit(text[begin - 2]))
            || (before is '.' or '-' or '/' && begin > 1 && char.IsLetterOrDigit(text[begin - 2]))
            || before is '#';
    }

    /// <summary>Whether a match that ends with a digit goes on as a bigger number, a share or a name: 20,000 or 20.5 or 20%.</summary>
    public static bool IsCutOff(string text, Span span, int words)
    {
        if (span.End == text.Length || !char.IsAsciiDigit(text[span.End - 1])) return false;
        char after = text[span.End];
        bool digitFollows = span.End + 1 < text.Length && char.IsAsciiDigit(text[span.End + 1]);
        return char.IsLetterOrDigit(after) || after == '%' || (after is ',' or '.' or ':' or '/' && digitFollows)
            || (after == '-' && digitFollows && words == 1);
    }
}
