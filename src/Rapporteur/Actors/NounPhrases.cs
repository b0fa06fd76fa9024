using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Actors;

/// <summary>Finds the phrases that speak of people and bodies without a name: whoever does or suffers something may be a party.</summary>
internal static class NounPhrases
{
    /// <summary>Relations of what belongs to a noun's description, on its left.</summary>
    private static readonly HashSet<string> Left = ["det", "amod", "nummod", "compound", "nmod", "punct"];

    /// <summary>Relations of a noun that is only part of another's description.</summary>
    private static readonly HashSet<string> Parts = ["compound", "flat", "vocative", "fixed"];

    /// <summary>Relations of those who take part in what a verb tells.</summary>
    private static readonly HashSet<string> Parties = ["nsubj", "obj", "iobj"];

    /// <summary>The phrases, as tokens [begin, end), each with its noun.</summary>
    /// <param name="tokens">The article's words.</param>
    /// <param name="words">What they are.</param>
    /// <param name="trees">How they hang together.</param>
    /// <param name="known">Tokens that a table has as nouns for people.</param>
    public static IEnumerable<(int Begin, int End, int Noun)> Find(ValueList<Token> tokens, ValueList<SyntacticWord> words, Trees trees, IReadOnlySet<int> known)
    {
        for (int t = 0; t < words.Count; t++)
        {
            if (words[t].Tag != "NOUN" || !Speaks(t)) continue;
            int begin = t;
            while (begin > 0 && tokens[begin - 1].Sentence == tokens[t].Sentence && trees.IsBelow(begin - 1, t) && Left.Contains(trees.Relation(Child(begin - 1, t)))) begin--;
            while (begin < t && words[begin].Tag == "PUNCT") begin++;
            int counted = Counter(begin, t);
            yield return (counted, Complement(t), t);
        }

        bool Speaks(int t)
        {
            string relation = trees.Relation(t);
            return !Parts.Contains(relation) && (known.Contains(t) || NounKinds.Of(words[t].Lemma) switch
            {
                NounKind.Person => true,
                NounKind.Group => Parties.Contains(relation),
                _ => false,
            });
        }

        // The word below a noun that a word hangs on.
        int Child(int token, int noun)
        {
            while (trees.Head(token) is var head && head != noun && head >= 0) token = head;
            return token;
        }

        // "hundreds of" before "protesters".
        int Counter(int begin, int noun)
        {
            int head = trees.Head(noun);
            if (head < 0 || head >= begin || trees.Relation(noun) != "nmod" || !ActorTables.Quantities.Contains(words[head].Lemma)) return begin;
            int first = head;
            while (first > 0 && trees.Head(first - 1) == head && tokens[first - 1].Sentence == tokens[head].Sentence) first--;
            return first;
        }

        // "of Donald Trump" after "supporters".
        int Complement(int noun)
        {
            int end = noun + 1;
            if (end >= words.Count || !ActorTables.LinkWords[words[end].Lemma].Contains("complement") || !trees.IsBelow(end, noun)) return end;
            while (end < words.Count && tokens[end].Sentence == tokens[noun].Sentence && trees.IsBelow(end, noun) && trees.Relation(Child(end, noun)) == "nmod" && words[end].Tag != "PUNCT") end++;
            return end;
        }
    }
}
