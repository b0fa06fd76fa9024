using Rapporteur.Articles;
using Rapporteur.English;
using Rapporteur.Times;

namespace Rapporteur.Tests.Articles.Pages;

public class PageMetadataTests
{
    private const string Linked = """
        <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Not this"},
        {"@type": "NewsArticle", "headline": "The port floods", "author": [{"@type": "Person", "name": "Ada Moss"}, "Ben Lowe"],
         "datePublished": "2024-03-26T23:30:00-05:00", "publisher": {"@type": "Organization", "name": "The Harbour Times"}, "inLanguage": "en-GB"}]}</script>
        """;

    private const string Open = """
        <meta property="og:title" content="The port floods again"><meta property="og:site_name" content="Harbour Online">
        <meta property="article:published_time" content="2024-03-25T10:00:00Z"><meta name="author" content="Cara Pike">
        """;

    [Fact]
    public void Json_ld_is_trusted_first()
    {
        Article article = WebPage.Read(WebPage.Of(WebPage.Body, Open + Linked));
        (article.Headline, article.Outlet, article.Published).ShouldBe(("The port floods", "The Harbour Times", new DateOnly(2024, 3, 26)));
        article.Authors.ShouldBe(["Ada Moss", "Ben Lowe"]);
    }

    [Fact]
    public void Open_graph_and_meta_elements_come_next()
    {
        Article article = WebPage.Read(WebPage.Of(WebPage.Body, Open));
        (article.Headline, article.Outlet, article.Published).ShouldBe(("The port floods again", "Harbour Online", new DateOnly(2024, 3, 25)));
        article.Authors.ShouldBe(["Cara Pike"]);
    }

    [Fact]
    public void Microdata_come_next()
    {
        string page = WebPage.Of(WebPage.Body, below: "<time datetime=\"2024-01-01\"></time><span itemprop=\"author\">Ada Moss</span><time itemprop=\"datePublished\" datetime=\"2024-03-24\">Sunday</time>");
        Article article = WebPage.Read(page);
        article.Published.ShouldBe(new(2024, 3, 24));
        article.Authors.ShouldBe(["Ada Moss"]);
    }

    [Fact]
    public void Then_the_first_time_element() =>
        WebPage.Read(WebPage.Of("<time datetime=\"2024-03-23T08:00\">Saturday</time>" + WebPage.Body), "https://times.example/2024/03/22/port").Published.ShouldBe(new(2024, 3, 23));

    [Theory]
    [InlineData("https://www.harbourtimes.example/2024/03/22/port.html")]
    [InlineData("https://www.harbourtimes.example/news/2024/mar/22/port")]
    [InlineData("https://www.harbourtimes.example/news/2024-03-22/port")]
    public void The_url_is_the_last_to_tell_the_day_and_the_outlet(string url)
    {
        Article article = WebPage.Read(WebPage.Of(WebPage.Body), url);
        (article.Published, article.Outlet, article.Source).ShouldBe((new DateOnly(2024, 3, 22), "harbourtimes.example", url));
    }

    [Theory]
    [InlineData("03/04/2024")]
    [InlineData("yesterday")]
    [InlineData("1970-01-01")]
    [InlineData("")]
    public void A_day_that_can_be_read_in_two_ways_or_is_none_is_not_guessed(string date) =>
        WebPage.Read(WebPage.Of(WebPage.Body, $"<meta name=date content='{date}'>")).Published.ShouldBeNull();

    [Theory]
    [InlineData("26 March 2024")]
    [InlineData("Tue, 26 Mar 2024 10:00:00 GMT")]
    [InlineData("March 26, 2024 10:00 AM")]
    [InlineData("20240326")]
    [InlineData("2024-03-26T10:00:00+0000")]
    public void Days_are_read_in_the_ways_that_pages_write_them(string date) =>
        WebPage.Read(WebPage.Of(WebPage.Body, $"<meta name=date content='{date}'>")).Published.ShouldBe(new(2024, 3, 26));

    [Theory, MemberData(nameof(Fields))]
    public void Each_meta_element_of_the_table_tells_its_field(string field, string example)
    {
        PageMetadata metadata = PageMetadata.Of(PageParser.Parse($"<html><head>{example}</head></html>"), null);
        string?[] told = [metadata.Headline, metadata.Outlet, metadata.Language, metadata.Url, metadata.Authors is [var author, ..] ? author : null, metadata.Published?.ToString("yyyy-MM-dd")];
        string wanted = field switch { "headline" => "The port floods", "outlet" => "The Harbour Times", "language" => "en", "author" => "Ada Moss", "published" => "2022-05-06", _ => "https://harbourtimes.example/port" };
        told.ShouldContain(wanted);
    }

    public static TheoryData<string, string> Fields => [.. EnglishData.Rows("Pages/metadata.tsv").Select(r => new TheoryDataRow<string, string>(r[1], r[2]))];

    [Fact]
    public void A_record_says_that_the_day_comes_from_metadata()
    {
        Article article = WebPage.Read(WebPage.Of(WebPage.Body, Linked));
        PublicationReader.Read(article, [], []).ShouldBe(new(new(2024, 3, 26), PublicationBasis.Metadata));
    }

    [Theory]
    [InlineData("{\"@type\": \"NewsArticle\", \"headline\": \"The port floods\",}")]
    [InlineData("[{\"@type\": [\"Thing\", \"NewsArticle\"], \"headline\": \"The port\n floods\"}]")]
    public void Json_ld_that_is_not_quite_json_is_read(string script) =>
        JsonLd.Articles(script).Single().Headline!.Split().Length.ShouldBeGreaterThan(2);

    [Fact]
    public void Json_ld_that_is_no_json_takes_nothing_away() =>
        WebPage.Read(WebPage.Of(WebPage.Body, Open + "<script type=\"application/ld+json\">{{nonsense</script>")).Headline.ShouldBe("The port floods again");
}
