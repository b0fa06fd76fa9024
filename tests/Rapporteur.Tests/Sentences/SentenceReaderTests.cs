using Rapporteur.Sentences;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Sentences;

public class SentenceReaderTests
{
    /// <summary>Paragraphs as newspapers write them; | stands where a sentence ends.</summary>
    public static TheoryData<string> Paragraphs =>
    [
        "The minister resigned on Tuesday.| No successor was named.",
        "Gen. Abe Noor met Sen. Lea Brandt on Jan. 5 in Washington.| They spoke for an hour.",
        "The U.N. envoy left.| The U.S. ambassador stayed.",
        "The talks began at 10 a.m. Tuesday and ended at 4 p.m. on Wednesday.",
        "“We will not go,” he said.| “We were here first.”| He then left.",
        "\"Who are they?\" she asked.| \"I have never met them.\"",
        "WASHINGTON (AP) — The Senate passed the bill on Friday.| It goes to the president.",
        "J. K. Rowling and George R. R. Martin signed the letter.",
        "Shares of Acme Inc. rose 3.5 percent to $20.15.| Those of Orbis Ltd. fell.",
        "It was worth $1.5bn, or Rs. 500 a head, the company said in statement No. 5.",
        "St. Petersburg beat Fort Worth 3-2.| Dr. Karim Aziz, 45, of the Univ. of Basra, saw it.",
        "“They came at night.| They took my brother,” said Amina Bello, a farmer.",
        "He waited ... and then he left.| Nobody followed.",
        "The court ruled in Roe v. Wade in 1973.| It ruled again in 2022.",
        "The ministers (from Chad, Mali, etc.) met Mr. Diallo.| Nothing was agreed.",
        "Is it over?| No!| It has just begun.",
        "Government signs peace deal with rebels",
        "President Joe Biden and Prime Minister Rishi Sunak met in Belfast on Wednesday",
        "He was born in St. Louis, Mo. and lived in Washington, D.C. until 1999.",
        "The army said it had killed 12 fighters.| “This is a lie,” a spokesman for the group said.",
        "The deal was signed in the U.S. in May.| It ended the war.",
        "Police arrested 30 people, including Lt. Col. Sam Okoro and Prof. Ada Eze.",
    ];

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void A_paragraph_of_news_has_these_sentences(string paragraph)
    {
        string[] wanted = paragraph.Split("| ");
        string text = string.Join(' ', wanted);
        Sentences(text).ShouldBe(wanted);
    }

    [Fact]
    public void A_sentence_ends_with_its_zone()
    {
        Sentences("Rain in the north\nA storm is expected\n\nRain fell.").ShouldBe(["Rain in the north", "A storm is expected", "Rain fell."]);
    }

    [Fact]
    public void A_sentence_ends_where_the_blank_behind_it_is_lost()
    {
        Sentences("The mayor left the hall.She did not speak.").ShouldBe(["The mayor left the hall.", "She did not speak."]);
    }

    [Fact]
    public void No_text_has_no_sentence() => Sentences(" \n ").ShouldBeEmpty();

    private static string[] Sentences(string text) => [.. SentenceReader.Read(text, ZoneReader.Read(text)).Select(s => s.Of(text))];
}
