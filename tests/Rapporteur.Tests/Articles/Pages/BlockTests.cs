using Rapporteur.Articles;
using Rapporteur.English;

namespace Rapporteur.Tests.Articles.Pages;

public class BlockTests
{
    [Theory, MemberData(nameof(Phrases))]
    public void Each_wording_of_the_table_is_found(string phrase, string wording) =>
        (Wordings.Of(phrase.Trim('*')) & Wordings.Bits(wording)).ShouldNotBe(0UL, phrase);

    public static TheoryData<string, string> Phrases => [.. EnglishData.Rows("Pages/wordings.tsv").Select(r => new TheoryDataRow<string, string>(r[0], r[1]))];

    [Theory]
    [InlineData("articleBody")]
    [InlineData("c-article__body")]
    [InlineData("ARTICLE_BODY large")]
    public void Names_of_elements_are_parted_into_words(string name) =>
        ElementMarkers.Of(name).ShouldBe(ElementMarkers.Bits("article", "body"));

    [Fact]
    public void Words_within_other_words_tell_nothing() => ElementMarkers.Of("shadow particle downloads").ShouldBe(0UL);

    [Theory]
    [InlineData("a<p>b</p>c", "a|b|c")]
    [InlineData("<div>a <span>b</span> c</div>", "a b c")]
    [InlineData("a<br>b<br><br>c", "a\nb|c")]
    [InlineData("a<x-note>b</x-note>c", "abc")]
    [InlineData("a<script>b</script><button>c</button>d", "ad")]
    [InlineData(" a &nbsp; b ", "a b")]
    public void Elements_that_begin_a_line_part_blocks_and_others_do_not(string html, string blocks) =>
        BlockCutter.Cut(PageParser.Parse(html).Body!).Select(b => b.Text).ShouldBe(blocks.Split('|'));

    [Fact]
    public void Every_feature_is_read_back_from_its_name()
    {
        List<Block> blocks = BlockCutter.Cut(PageParser.Parse(WebPage.Of(WebPage.Body)).Body!);
        PageView page = new(blocks);
        BlockFeatures features = new(page, new(blocks, [WebPage.Headline], ""));
        BlockContext context = new(page, [.. blocks.Select((_, i) => i % 5 - 2.0)]);
        for (int i = 0; i < blocks.Count; i++)
        {
            List<Feature> seen = features.Of(i);
            context.Add(i, seen);
            foreach (Feature feature in seen) Feature.Parse(feature.Look.ToString(), feature.ValueName).ShouldBe(feature);
        }
    }
}
