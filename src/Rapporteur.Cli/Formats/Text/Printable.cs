namespace Rapporteur.Cli.Formats.Text;

/// <summary>Keeps an article's characters from steering the terminal.</summary>
internal static class Printable
{
    /// <summary>
    /// The text with U+FFFD in place of control characters, of which terminals take some for orders, and of lone
    /// surrogates; tabs and line breaks stay.
    /// </summary>
    public static string Of(string text)
    {
        if (!text.Any(IsOdd)) return text;
        return string.Create(text.Length, text, static (shown, from) =>
        {
            for (int i = 0; i < shown.Length; i++) shown[i] = IsOddAt(from, i) ? '\uFFFD' : from[i];
        });
    }

    private static bool IsOdd(char c) => char.IsSurrogate(c) || char.IsControl(c) && c is not ('\n' or '\t');

    private static bool IsOddAt(string text, int i) => char.IsSurrogate(text[i]) ? !IsPaired(text, i) : IsOdd(text[i]);

    private static bool IsPaired(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
