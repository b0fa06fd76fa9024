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
    [InlineData(1, "Went", "VERB", "go")]
    [InlineData(1, "Went", "NOUN", "went")]
    [InlineData(0, "Went", "NOUN", "went")]
    [InlineData(0, "Went", "PROPN", "Went")]
    public void A_known_word_with_its_tag_is_looked_up_before_any_rule(int rule, string word, string tag, string lemma) =>
        Rules.Apply(rule, word, tag).ShouldBe(lemma);
}
