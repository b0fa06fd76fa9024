using System.Collections.Frozen;
using Rapporteur.English;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Times;

/// <summary>On which side of the day of publication a time lies.</summary>
internal enum Tense
{
    /// <summary>The text does not tell.</summary>
    Unknown,

    /// <summary>Before it, or on it.</summary>
    Past,

    /// <summary>As far as a verb tells on which it hangs only through nouns: "spoke of a summit in April".</summary>
    LikelyPast,

    /// <summary>After it, or on it.</summary>
    Future,
}

/// <summary>Reads on which side of the day of publication a time lies: from the verbs that it hangs on, else from the words around it.</summary>
/// <param name="text">The text.</param>
/// <param name="atoms">Its atoms.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="words">What each token is; none where no model has read the text.</param>
internal sealed class Tenses(string text, Atom[] atoms, ValueList<Token> tokens, ValueList<SyntacticWord> words)
{
    private const int Window = 12;

    private static readonly FrozenDictionary<string, Tense> Telling = EnglishData.Rows("Times/tense.tsv")
        .ToFrozenDictionary(r => r[0], r => Enum.Parse<Tense>(r[1], ignoreCase: true));

    /// <summary>The words that tell.</summary>
    public static IEnumerable<string> Cues => Telling.Keys;

    /// <summary>The tense at a time.</summary>
    public Tense Of(TimeMatch match) =>
        words.Count > 0 && VerbTense.Of(text, tokens, words, atoms[match.Begin].Token, Telling) is var tense and not Tense.Unknown ? tense : Nearby(match);

    /// <summary>What the nearest telling word of the sentence says; of two as near, the one before the time.</summary>
    private Tense Nearby(TimeMatch match)
    {
        int sentence = atoms[match.Begin].Sentence;
        for (int distance = 1; distance <= Window; distance++)
        {
            if (At(match.Begin - distance, sentence) is var before and not Tense.Unknown) return before;
            if (At(match.End - 1 + distance, sentence) is var after and not Tense.Unknown) return after;
        }
        return Tense.Unknown;
    }

    private Tense At(int index, int sentence)
    {
        if (index < 0 || index >= atoms.Length || atoms[index].Sentence != sentence) return Tense.Unknown;
        foreach (TimeWord word in atoms[index].Words)
        {
            if (Telling.TryGetValue(word.Class, out Tense tense)) return tense;
        }
        return Tense.Unknown;
    }
}
