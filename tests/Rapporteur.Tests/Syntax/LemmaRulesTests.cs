using Rapporteur.Syntax;

namespace Rapporteur.Tests.Syntax;

public class LemmaRulesTests
{
    private static readonly LemmaRules Rules =
        new(["?", "l 0 ", "l 3 ", "k 1 ", "l 3 y", "t 0 "], new Dictionary<(string, string), string> { [("went", "VERB")] = "go" });

    [Theory]
    [InlineData(1, "Said", "VERB", "said")]
    [InlineData(2, "Walking", "VERB", "walk")]
    [InlineData(3, "Israelis", "PROPN", "Israeli")]
    [InlineData(4, "countries", "NOUN", "country")]
    [InlineData(5, "IRAN", "PROPN", "Iran")]
    [InlineData(2, "a", "X", "a")]
    public void A_rule_changes_case_and_ending(int rule, string word, string tag, string lemma) =>
        Rules.Apply(rule, word, tag).ShouldBe(lemma);

    [Theory]
    [InlineData("Went", "VERB", "go")]
    [InlineData("Went", "NOUN", "went")]
    [InlineData("Went", "PROPN", "Went")]
    public void What_no_rule_does_is_looked_up_by_word_and_tag(string word, string tag, string lemma) =>
        Rules.Apply(0, word, tag).ShouldBe(lemma);
}
