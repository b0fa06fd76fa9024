using System.Text;
using Rapporteur.Articles;
using static Rapporteur.Tests.Articles.TemporaryFolder;

namespace Rapporteur.Tests.Articles;

public class JsonArticlesTests
{
    [Fact]
    public async Task A_line_tells_all_that_is_known_of_an_article()
    {
        Article article = (await ReadTextAsync("""{"id": "a-1", "text": "Rain fell.", "url": "https://news.example/rain", "outlet": "The Example", "headline": "Rain", "published": "2024-03-26", "authors": ["A. Smith", "B. Jones"], "more": {"x": [1, {}]}}""")).OnlyArticle();
        article.ShouldBe(new()
        {
            Id = "a-1",
            Text = "Rain fell.",
            Source = "https://news.example/rain",
            Outlet = "The Example",
            Headline = "Rain",
            Published = new(2024, 3, 26),
            Authors = ["A. Smith", "B. Jones"],
            Language = Language.English,
        });
    }

    [Fact]
    public async Task Null_and_empty_fields_are_fields_left_out()
    {
        Article article = (await ReadTextAsync("""{"id": "", "text": "Rain.", "url": null, "outlet": " ", "published": "", "authors": null}""")).OnlyArticle();
        (article.Outlet, article.Published, article.Authors.Count).ShouldBe((null, null, 0));
        article.Source!.ShouldEndWith("input");
        article.Id.Length.ShouldBe(64);
    }

    [Fact]
    public async Task Blank_lines_carriage_returns_and_a_byte_order_mark_are_passed_over() =>
        (await ReadTextAsync("\uFEFF\r\n{\"id\":\"1\",\"text\":\"a\"}\r\n\r\n  \n{\"id\":\"2\",\"text\":\"b\"}")).Select(i => i.Article().Id).ShouldBe(["1", "2"]);

    [Fact]
    public async Task Without_an_identity_a_line_has_that_of_its_bytes()
    {
        List<ArticleInput> both = await ReadTextAsync("{\"text\":\"a\"}\r\n{\"text\":\"a\"}\n");
        both[0].Article().Id.ShouldBe(both[1].Article().Id);
        both[0].Article().Id.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("{\"text\":\"a\"}"u8)));
    }

    [Fact]
    public async Task A_number_is_an_identity() => (await ReadTextAsync("""{"id": 1234567890123456789, "text": "a"}""")).OnlyArticle().Id.ShouldBe("1234567890123456789");

    [Fact]
    public async Task A_bad_line_is_one_failure_and_the_others_are_read()
    {
        List<ArticleInput> all = await ReadTextAsync("{\"id\":\"1\",\"text\":\"a\"}\n{\"id\":\"2\",\"te\n{\"id\":\"3\",\"text\":\"c\"}\n");
        all[0].Article().Id.ShouldBe("1");
        all[1].Failure().Place!.ShouldStartWith("line 2, byte ");
        all[1].Failure().Reason.ShouldStartWith("not valid JSON: ");
        all[2].Article().Id.ShouldBe("3");
    }

    [Fact]
    public async Task A_first_line_that_breaks_off_does_not_take_the_others_with_it() =>
        (await ReadTextAsync("{\"id\":\"2\",\"te\n{\"id\":\"3\",\"text\":\"c\"}\n"))[1].Article().Id.ShouldBe("3");

    [Theory]
    [InlineData("""{"id": "1"}""", "line 1: has neither \"text\" nor \"html\"")]
    [InlineData("""{}""", "line 1: has neither \"text\" nor \"html\"")]
    [InlineData("""{"text": null}""", "line 1: has neither \"text\" nor \"html\"")]
    [InlineData("""{"text": " \n "}""", "line 1: \"text\" is blank")]
    [InlineData("""{"html": "<p>a"}""", "line 1: an HTML page on which no article is found")]
    [InlineData("""{"text": 5}""", "line 1: \"text\" is a number, not a string")]
    [InlineData("""{"text": ["a"]}""", "line 1: \"text\" is a list, not a string")]
    [InlineData("""{"text": "a", "outlet": {}}""", "line 1: \"outlet\" is an object, not a string")]
    [InlineData("""{"text": "a", "id": true}""", "line 1: \"id\" is true or false, not a string")]
    [InlineData("""{"text": "a", "text": "b"}""", "line 1: has \"text\" twice")]
    [InlineData("""{"text": "a", "authors": [1]}""", "line 1: \"authors\" is a number, not a string")]
    [InlineData("""{"text": "a", "published": "5 March"}""", "line 1: \"published\" is \"5 March\", not a date such as 2024-03-26 or 2024-03-26T18:00:00Z")]
    [InlineData("""{"text": "a"} {}""", "line 1, byte 14: not valid JSON")]
    [InlineData("""{"text": "a" """, "line 1, byte 12: not valid JSON")]
    public async Task A_line_that_holds_no_article_says_why(string line, string failure) => (await ReadTextAsync(line)).OnlyFailure().ShouldStartWith(failure);

    [Fact]
    public async Task A_line_that_is_not_an_object_is_refused() =>
        (await ReadTextAsync("{\"text\":\"a\"}\n5\n"))[1].Failure().ToString().ShouldEndWith("input, line 2: not a JSON object");

    [Theory]
    [InlineData("2024-03-26")]
    [InlineData("2024-03-26T23:30:00-11:00")]
    [InlineData("2024-03-26T01:00:00.123Z")]
    [InlineData("2024-03-26 18:00:00")]
    public async Task The_day_of_publication_is_the_one_that_is_written(string published) =>
        (await ReadTextAsync($$"""{"text": "a", "published": "{{published}}"}""")).OnlyArticle().Published.ShouldBe(new(2024, 3, 26));

    [Theory]
    [InlineData("\\ud800", "\uFFFD")]
    [InlineData("\\uDC00\\ud83d", "\uFFFD\uFFFD")]
    [InlineData("\\ud83d\\ude00", "\ud83d\ude00")]
    [InlineData("\\ud83d\\ud83d\\ude00", "\uFFFD\ud83d\ude00")]
    [InlineData("\\\\ud800", "\\ud800")]
    public async Task Half_of_a_surrogate_pair_becomes_a_replacement_character(string escaped, string text) =>
        (await ReadTextAsync($$"""{"text": "a{{escaped}}b"}""")).OnlyArticle().Text.ShouldBe($"a{text}b");

    [Fact]
    public async Task Json_that_is_nested_deeper_than_64_is_refused() =>
        (await ReadTextAsync($$"""{"text": "a", "x": {{new string('[', 100_000)}}""")).OnlyFailure().ShouldStartWith("line 1, byte 82: not valid JSON: The maximum configured depth of 64");

    [Fact]
    public async Task Invalid_utf_8_in_a_line_is_refused_with_the_place()
    {
        List<ArticleInput> all = await ReadBytesAsync([.. "{\"text\":\"a\"}\n{\"text\":\"caf"u8, 0xE9, .. "\"}\n{\"text\":\"b\"}\n"u8]);
        all[1].Failure().ToString().ShouldEndWith("input, line 2, byte 12: not UTF-8 (0xE9)");
        all[2].Article().Text.ShouldBe("b");
    }

    [Fact]
    public async Task A_line_of_more_than_a_hundred_million_bytes_is_refused_and_the_next_is_read()
    {
        byte[] letters = new byte[ArticleFiles.LongestArticle + 1000];
        Array.Fill(letters, (byte)'a');
        List<ArticleInput> all = await ReadBytesAsync([.. "{\"text\":\"a\"}\n{\"text\":\""u8, .. letters, .. "\"}\n{\"text\":\"b\"}"u8]);
        all.Count.ShouldBe(3);
        all[1].Failure().ToString().ShouldEndWith("input, line 2: longer than 100 MB, which is too long for one article");
        all[2].Article().Text.ShouldBe("b");
    }

    [Fact]
    public async Task An_indented_object_is_one_article() => (await ReadTextAsync("{\n  \"id\": \"1\",\n  \"text\": \"a\"\n}\n")).OnlyArticle().Text.ShouldBe("a");

    [Fact]
    public async Task An_array_holds_articles_and_failures()
    {
        List<ArticleInput> all = await ReadTextAsync("[\n  {\"text\": \"a\"},\n  {\"id\": \"2\"}, {\"text\": \"c\"}\n]\n");
        all[0].Article().Text.ShouldBe("a");
        all[1].Failure().Place.ShouldBe("article 2");
        all[2].Article().Text.ShouldBe("c");
    }

    [Fact]
    public async Task An_indented_object_that_breaks_off_is_refused_with_the_line() =>
        (await ReadTextAsync("{\n  \"id\": \"1\",\n  \"text\": \"a\n")).OnlyFailure().ShouldStartWith("line 3, byte ");

    [Fact]
    public async Task Json_in_utf_16_is_refused() =>
        (await ReadBytesAsync(Encoding.Unicode.GetBytes("{\"text\":\"a\"}"))).OnlyFailure().ShouldStartWith("JSON in UTF-16");

    [Fact]
    public async Task Gzipped_lines_are_unpacked_and_what_is_cut_off_fails_after_what_was_read()
    {
        Random random = new(1);
        StringBuilder lines = new();
        for (int i = 0; i < 5000; i++) lines.Append($$"""{"id":"{{i}}","text":"{{random.NextInt64()}} {{random.NextInt64()}}"}""").Append('\n');
        byte[] packed = Gzip(Encoding.UTF8.GetBytes(lines.ToString()));
        (await ReadBytesAsync(packed)).Count.ShouldBe(5000);

        List<ArticleInput> cut = await ReadBytesAsync(packed[..(packed.Length / 2)]);
        cut.Count.ShouldBeGreaterThan(1000);
        cut[^1].Failure().Place!.ShouldStartWith("line ");
        cut[^1].Failure().Reason.ShouldBe("the packed data are damaged or cut off");
    }
}
