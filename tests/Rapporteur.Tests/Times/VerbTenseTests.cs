using Rapporteur.English;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Times;
using Rapporteur.Tokens;

namespace Rapporteur.Tests.Times;

/// <summary>Tenses told from trees that are made by hand.</summary>
public class VerbTenseTests
{
    private static readonly Dictionary<string, Tense> Telling = EnglishData.Rows("Times/tense.tsv").ToDictionary(r => r[0], r => Enum.Parse<Tense>(r[1], ignoreCase: true));

    [Fact]
    public void An_infinitive_lies_ahead() => Of("plan to meet on Friday", 4, (0, "root", "VERB"), (3, "mark", "PART"), (1, "xcomp", "VERB"), (5, "case", "ADP"), (3, "obl", "PROPN")).ShouldBe(Tense.Future);

    [Fact]
    public void A_time_before_an_infinitive_is_of_the_verb_above_whatever_the_tree_says() =>
        Of("came on Friday to meet", 2, (0, "root", "VERB"), (3, "case", "ADP"), (5, "obl", "PROPN"), (5, "mark", "PART"), (1, "advcl", "VERB")).ShouldBe(Tense.Past);

    private static Tense Of(string text, int word, params (int Head, string Relation, string Tag)[] words)
    {
        ValueList<Token> tokens = TokenReader.Read(text, [new Span(0, text.Length)]);
        ValueList<SyntacticWord> syntax = [.. words.Select((w, i) => new SyntacticWord(tokens[i].Span.Of(text) == "came" ? "come" : tokens[i].Span.Of(text), w.Tag, w.Head, w.Relation, default))];
        return VerbTense.Of(text, tokens, syntax, word, Telling);
    }
}
