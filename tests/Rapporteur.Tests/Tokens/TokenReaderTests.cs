using Rapporteur.English;
using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Tests.Tokens;

public class TokenReaderTests
{
    [Theory]
    [InlineData("He said no.", "He said no .")]
    [InlineData("“No,” he said.", "“ No , ” he said .")]
    [InlineData("We don't, can’t and won't.", "We do n't , ca n’t and wo n't .")]
    [InlineData("Kenya's and the ministers' cars", "Kenya 's and the ministers ' cars")]
    [InlineData("the 'free' press", "the ' free ' press")]
    [InlineData("‘The ministers’ left", "‘ The ministers ’ left")]
    [InlineData("Gen. A. B. Noor met U.N. envoys at 10 a.m. Tuesday", "Gen. A. B. Noor met U.N. envoys at 10 a.m. Tuesday")]
    [InlineData("the U.S.-led force", "the U.S. - led force")]
    [InlineData("the U.N.'s envoy", "the U.N. 's envoy")]
    [InlineData("a co-founder of a two-year anti-war drive", "a co-founder of a two - year anti-war drive")]
    [InlineData("It cost $1.5bn, €30m or Rs. 5,00,000.", "It cost $ 1.5 bn , € 30 m or Rs. 5,00,000 .")]
    [InlineData("US$6.7 billion", "US$ 6.7 billion")]
    [InlineData("They won 3-2 on 9/11 at 7:30pm.", "They won 3 - 2 on 9/11 at 7:30 pm .")]
    [InlineData("Call 555-0142-778 or write to desk@example.org.", "Call 555-0142-778 or write to desk@example.org .")]
    [InlineData("See https://example.org/a-b?c=d.", "See https://example.org/a-b?c=d .")]
    [InlineData("Wait...what?!", "Wait ... what ?!")]
    [InlineData("It is 40% (or more) of the 1990s' total.", "It is 40 % ( or more ) of the 1990s ' total .")]
    [InlineData("WASHINGTON (AP) — Rain fell.", "WASHINGTON ( AP ) — Rain fell .")]
    [InlineData("Al-Noor, 45, of Ph.D. fame, met O'Neill at 5 o'clock.", "Al - Noor , 45 , of Ph.D. fame , met O'Neill at 5 o'clock .")]
    [InlineData("AT&T and/or others", "AT&T and / or others")]
    public void A_sentence_has_these_words(string sentence, string words) => Words(sentence).ShouldBe(words.Split(' '));

    [Fact]
    public void The_parts_of_a_contraction_are_one_word_and_those_of_an_amount_are_not()
    {
        Read("He can't pay 5m").Select(t => t.ContinuesWord).ShouldBe([false, false, true, false, false, false]);
    }

    [Fact]
    public void Every_example_in_the_tables_holds()
    {
        foreach (string table in (string[])["contractions.tsv", "elisions.tsv", "units.tsv", "emoticons.tsv"])
        {
            foreach (string[] row in EnglishData.Rows(table))
            {
                string[] halves = row[^1].Split(" = ", 2);
                string.Join(' ', Words(halves[0])).ShouldContain(halves[1], customMessage: $"{table}: {row[0]}");
            }
        }
        foreach (string[] row in EnglishData.Rows("prefixes.tsv")) Words(row[1]).ShouldBe([row[1]]);
        foreach (string[] row in EnglishData.Rows("abbreviations.tsv"))
        {
            Words($"the {row[0]}. 5 here").ShouldContain(row[0] + ".", customMessage: row[0]);
        }
    }

    [Fact]
    public void Blanks_of_every_kind_are_no_tokens() => Words("a\u00a0b\tc\u2003d\ne").ShouldBe(["a", "b", "c", "d", "e"]);

    [Fact]
    public void An_emoji_is_one_token() => Words("Good 👍🏽!").ShouldBe(["Good", "👍🏽", "!"]);

    private static List<Token> Read(string sentence) => [.. TokenReader.Read(sentence, [new Span(0, sentence.Length)])];

    private static string[] Words(string sentence) => [.. Read(sentence).Select(t => t.Span.Of(sentence))];
}
