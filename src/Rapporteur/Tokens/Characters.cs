using System.Globalization;
using System.Text;

namespace Rapporteur.Tokens;

/// <summary>Which characters make words.</summary>
internal static class Characters
{
    /// <summary>Whether the character at <paramref name="at"/>, perhaps a surrogate pair, is a letter, figure, accent or invisible sign in a word.</summary>
    public static bool IsWord(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        if (char.IsAscii(c)) return char.IsAsciiLetterOrDigit(c);
        if (char.IsLowSurrogate(c) && at > 0 && char.IsHighSurrogate(text[at - 1])) at--;
        if (Rune.DecodeFromUtf16(text[at..], out Rune rune, out _) != System.Buffers.OperationStatus.Done) return false;
        return Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.LetterNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.Format;
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’';

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    public static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or ')' or ']' or '}' or '»';
}
