using System.Collections.Frozen;
using Rapporteur.English;

namespace Rapporteur.Times;

/// <summary>On which side of the day of publication a time lies.</summary>
internal enum Tense
{
    /// <summary>The text does not tell.</summary>
    Unknown,

    /// <summary>Before it, or on it.</summary>
    Past,

    /// <summary>After it, or on it.</summary>
    Future,
}

/// <summary>Reads from the words around a time on which side of the day of publication it lies.</summary>
internal static class Tenses
{
    private const int Window = 12;

    private static readonly FrozenDictionary<string, Tense> Words = EnglishData.Rows("Times/tense.tsv")
        .ToFrozenDictionary(r => r[0], r => Enum.Parse<Tense>(r[1], ignoreCase: true));

    /// <summary>The words that tell.</summary>
    public static IEnumerable<string> Cues => Words.Keys;

    /// <summary>What the nearest telling word of the sentence says; of two as near, the one before the time.</summary>
    public static Tense Of(Atom[] atoms, TimeMatch match)
    {
        int sentence = atoms[match.Begin].Sentence;
        for (int distance = 1; distance <= Window; distance++)
        {
            if (At(atoms, match.Begin - distance, sentence) is var before and not Tense.Unknown) return before;
            if (At(atoms, match.End - 1 + distance, sentence) is var after and not Tense.Unknown) return after;
        }
        return Tense.Unknown;
    }

    private static Tense At(Atom[] atoms, int index, int sentence)
    {
        if (index < 0 || index >= atoms.Length || atoms[index].Sentence != sentence) return Tense.Unknown;
        foreach (TimeWord word in atoms[index].Classes)
        {
            if (Words.TryGetValue(word.Class, out Tense tense)) return tense;
        }
        return Tense.Unknown;
    }
}
