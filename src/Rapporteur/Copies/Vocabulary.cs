namespace Rapporteur.Copies;

/// <summary>Numbers the words that articles have, so that millions of articles can be kept.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> words = [];
    private readonly List<int> small = [];

    public Vocabulary()
    {
        numbers = new(StringComparer.Ordinal);
        lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many words there are.</summary>
    public int Count => words.Count;

    /// <summary>The word's number: in the order of their first coming, from 0.</summary>
    public int Number(ReadOnlySpan<char> word)
    {
        if (lookup.TryGetValue(word, out int number)) return number;
        string written = word.ToString(), lower = written.ToLowerInvariant();
        int folded = lower == written ? words.Count : Number(lower);
        number = words.Count;
        numbers.Add(written, number);
        words.Add(written);
        small.Add(folded);
        return number;
    }

    /// <summary>The number of the same word in small letters.</summary>
    public int InSmallLetters(int number) => small[number];

    /// <summary>The word as it is written.</summary>
    public string this[int number] => words[number];
}
