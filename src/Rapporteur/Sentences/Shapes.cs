namespace Rapporteur.Sentences;

/// <summary>The kinds of characters that features tell apart.</summary>
internal static class Shapes
{
    /// <summary>U for a capital, l for another letter, 9 for a figure; marks of one kind are written as one of them.</summary>
    public static char Kind(char c) =>
        char.IsUpper(c) ? 'U' : char.IsLetter(c) ? 'l' : char.IsDigit(c) ? '9' : Mark(c);

    public static ReadOnlySpan<char> Name(char c) => Kind(c) switch { 'U' => "U", 'l' => "l", _ => "9" };

    public static char Mark(char c) => c switch
    {
        '“' or '”' or '«' or '»' => '"',
        '‘' or '’' => '\'',
        '…' => '.',
        '–' or '—' => '-',
        '[' or '{' => '(',
        ']' or '}' => ')',
        _ => c,
    };

    /// <summary>Writes the kinds of <paramref name="marks"/> into <paramref name="room"/> and returns what is filled.</summary>
    public static ReadOnlySpan<char> Marks(ReadOnlySpan<char> marks, Span<char> room)
    {
        for (int i = 0; i < marks.Length; i++) room[i] = Mark(marks[i]);
        return room[..marks.Length];
    }

    /// <summary>Whether a word has capitals and no small letters.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0])) return false;
        foreach (char c in word) if (char.IsLower(c)) return false;
        return true;
    }
}
