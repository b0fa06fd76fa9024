namespace Rapporteur.Actors;

/// <summary>Phrases of one or more words, each with what it stands for; looks up the longest that begins at a word.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<Phrase>> byFirstWord = [];

    private readonly record struct Phrase(string[] Keys, bool IsAbbreviation, T Value);

    /// <summary>Adds a phrase; of equal phrases the first stays.</summary>
    public void Add(string phrase, T value)
    {
        if (phrase.Length == 0) return;
        string[] keys = [.. Word.OfPhrase(phrase).Select(w => w.Key)];
        if (!byFirstWord.TryGetValue(keys[0], out List<Phrase>? phrases)) byFirstWord[keys[0]] = phrases = [];
        int at = phrases.FindIndex(p => p.Keys.Length < keys.Length);
        phrases.Insert(at < 0 ? phrases.Count : at, new(keys, IsAbbreviation(phrase), value));
    }

    /// <summary>The longest phrase at word <paramref name="at"/>; its length in words is 0 where there is none.</summary>
    /// <remarks>What the table has in capitals only ("WHO", "US") matches only capitals, never the pronoun.</remarks>
    public (int Length, T? Value) Longest(List<Word> words, int at, int end)
    {
        if (byFirstWord.TryGetValue(words[at].Key, out List<Phrase>? phrases))
        {
            foreach (Phrase phrase in phrases)
            {
                if (phrase.Keys.Length <= end - at && Matches(words, at, phrase)) return (phrase.Keys.Length, phrase.Value);
            }
        }
        return (0, default);
    }

    private static bool Matches(List<Word> words, int at, Phrase phrase)
    {
        if (phrase.IsAbbreviation && words[at].Shape != WordShape.AllCapitals) return false;
        for (int i = 1; i < phrase.Keys.Length; i++)
        {
            if (words[at + i].Key != phrase.Keys[i]) return false;
        }
        return true;
    }

    private static bool IsAbbreviation(string phrase) => phrase.Length is > 1 and < 7 && !phrase.Any(char.IsLower) && !phrase.Contains(' ');
}
