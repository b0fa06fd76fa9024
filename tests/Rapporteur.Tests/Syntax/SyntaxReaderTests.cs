using FsCheck.Xunit;
using Rapporteur.Models;
using Rapporteur.Sentences;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Syntax;

/// <summary>The trained model at work. What it must know here is easy for it; its scores are on its card.</summary>
public class SyntaxReaderTests
{
    private static readonly SyntaxReader Reader = SyntaxReader.With(ModelFolder.Default);

    [Theory]
    [InlineData("The minister told reporters that Anna Weiss had left Vienna.", "Anna Weiss=Person", "Vienna=Location")]
    [InlineData("Talks between the United Nations and Iran resumed in Geneva.", "United Nations=Organization", "Iran=Location", "Geneva=Location")]
    [InlineData("Police in Nairobi arrested 12 Kenyan protesters on Friday.", "Nairobi=Location", "Kenyan=People")]
    public void Names_of_the_news_are_found_with_their_kind(string text, params string[] expected) => Names(text).ShouldBe(expected);

    [Theory]
    [InlineData("The minister denied the reports.", "the minister deny the report .")]
    [InlineData("Troops were withdrawn from both cities.", "troop be withdraw from both city .")]
    [InlineData("She said they hadn’t met.", "she say they have not meet .")]
    public void Words_have_their_lemmas(string text, string lemmas) =>
        string.Join(' ', Read(text).Words.Select(w => w.Lemma)).ShouldBe(lemmas, StringCompareShould.IgnoreCase);

    [Fact]
    public void A_plain_sentence_has_its_tree()
    {
        (ValueList<Token> tokens, ValueList<SyntacticWord> words) = Read("The president accused the army of a coup.");
        string word(int i) => tokens[i].Span.Of("The president accused the army of a coup.");
        string[] arcs = [.. words.Select((w, i) => $"{word(i)} {w.Relation} {(w.Head == 0 ? "-" : word(w.Head - 1))}")];
        arcs.ShouldContain("accused root -");
        arcs.ShouldContain("president nsubj accused");
        arcs.ShouldContain("army obj accused");
    }

    [Fact]
    public void A_sentence_of_thousands_of_words_is_read_to_its_end_as_one_tree()
    {
        string text = string.Join(", ", Enumerable.Repeat("the minister met the ambassador", 500)) + ".";
        (ValueList<Token> tokens, ValueList<SyntacticWord> words) = Read(text);
        tokens.Select(t => t.Sentence).Distinct().Count().ShouldBe(1);
        words.Count.ShouldBe(tokens.Count);
        ShouldBeTrees(tokens, words);
    }

    [Property(MaxTest = 50)]
    public void Any_text_has_a_tree_a_sentence(string? text)
    {
        (ValueList<Token> tokens, ValueList<SyntacticWord> words) = Read(text ?? "");
        words.Count.ShouldBe(tokens.Count);
        ShouldBeTrees(tokens, words);
    }

    [Fact]
    public void A_model_that_is_not_installed_is_named_with_those_that_are() =>
        Should.Throw<ArgumentException>(() => SyntaxReader.With("none")).Message.ShouldContain(ModelFolder.Default);

    private static void ShouldBeTrees(ValueList<Token> tokens, ValueList<SyntacticWord> words)
    {
        foreach (IGrouping<int, int> sentence in Enumerable.Range(0, tokens.Count).GroupBy(i => tokens[i].Sentence))
        {
            int[] heads = [.. sentence.Select(i => words[i].Head)];
            heads.Count(h => h == 0).ShouldBe(1);
            sentence.Single(i => words[i].Relation == "root").ShouldBe(sentence.Single(i => words[i].Head == 0));
            for (int w = 1; w <= heads.Length; w++)
            {
                int at = w, steps = 0;
                while (at != 0 && steps++ <= heads.Length) at = heads[at - 1];
                at.ShouldBe(0, "a word hangs in a circle");
            }
        }
    }

    private static string[] Names(string text)
    {
        (ValueList<Token> tokens, ValueList<SyntacticWord> words) = Read(text);
        List<string> names = [];
        for (int i = 0; i < words.Count; i++)
        {
            if (!words[i].Name.Begins) continue;
            int end = i + 1;
            while (end < words.Count && words[end].Name is { Kind: not NameKind.None, Begins: false }) end++;
            names.Add($"{text[tokens[i].Span.Begin..tokens[end - 1].Span.End]}={words[i].Name.Kind}");
        }
        return [.. names];
    }

    private static (ValueList<Token> Tokens, ValueList<SyntacticWord> Words) Read(string text)
    {
        ValueList<Zone> zones = ZoneReader.Read(text);
        ValueList<Token> tokens = TokenReader.Read(text, SentenceReader.Read(text, zones));
        return (tokens, Reader.Read(text, zones, tokens));
    }
}
