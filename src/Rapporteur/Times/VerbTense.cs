using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Times;

/// <summary>Reads from the tree on which side of the day of publication a word's verb puts it.</summary>
internal static class VerbTense
{
    /// <summary>The tense of the nearest verb that a word hangs on and that tells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="words">What each token is.</param>
    /// <param name="word">The token.</param>
    /// <param name="telling">Words that tell, auxiliaries among them.</param>
    public static Tense Of(string text, ValueList<Token> tokens, ValueList<SyntacticWord> words, int word, IReadOnlyDictionary<string, Tense> telling)
    {
        int sentence = tokens[word].Sentence;
        int first = word, end = word + 1;
        while (first > 0 && tokens[first - 1].Sentence == sentence) first--;
        while (end < tokens.Count && tokens[end].Sentence == sentence) end++;
        int at = word;
        bool throughNouns = false;
        if (IsPossessive(words, word, end)) return Tense.Past;      // "Tuesday's vote" is over, unless something else tells
        for (int steps = 0; steps < end - first && words[at].Head > 0; steps++)
        {
            at = first + words[at].Head - 1;
            if (at >= end) break;
            if (OfVerb(at) is var tense and not Tense.Unknown) return tense == Tense.Past && throughNouns ? Tense.LikelyPast : tense;
            throughNouns |= words[at].Tag is "NOUN" or "PROPN";
        }
        return Tense.Unknown;

        Tense OfVerb(int verb)
        {
            // What is scheduled or planned lies ahead, whoever has, had or was to plan it.
            if (telling.TryGetValue(Form(verb), out Tense own) && own == Tense.Future) return own;
            bool hasAuxiliary = false, hasSubject = false;
            for (int i = first; i < end; i++)
            {
                if (words[i].Head - 1 + first != verb) continue;
                // "to come"; but a time before "to" is of the verb above, whatever the tree says.
                if (words[i] is { Relation: "mark", Tag: "PART" }) return i < word ? Tense.Future : Tense.Unknown;
                hasSubject |= words[i].Relation.StartsWith("nsubj", StringComparison.Ordinal);
                if (words[i].Tag != "AUX") continue;
                hasAuxiliary = true;
                if (telling.TryGetValue(Form(i), out Tense said)) return said;
            }
            if (own != Tense.Unknown) return own;
            // A bare infinitive has its time from the verb above: "let it begin".
            bool isBare = words[verb].Relation == "xcomp" && !hasSubject;
            return hasAuxiliary || isBare || words[verb].Tag != "VERB" ? Tense.Unknown : OfForm(Form(verb), words[verb].Lemma);
        }

        string Form(int i) => tokens[i].Span.Of(text).TrimStart('\'', '’').ToLowerInvariant();
    }

    private static bool IsPossessive(ValueList<SyntacticWord> words, int word, int end) =>
        words[word].Relation == "nmod:poss" || (word + 1 < end && words[word + 1] is { Relation: "case", Tag: "PART" });

    /// <summary>The present tense speaks of days to come, "the two meet on Friday"; participles in -ing do not tell.</summary>
    private static Tense OfForm(string form, string lemma) =>
        form.EndsWith("ing", StringComparison.Ordinal) ? Tense.Unknown
        : form == lemma || form == lemma + "s" || form == lemma + "es" ? Tense.Future : Tense.Past;
}
