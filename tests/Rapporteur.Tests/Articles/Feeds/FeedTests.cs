using System.Diagnostics;
using System.Text;
using FsCheck.Xunit;
using Rapporteur.Articles;
using Rapporteur.Tests.Articles.Pages;
using static Rapporteur.Tests.Articles.TemporaryFolder;

namespace Rapporteur.Tests.Articles.Feeds;

public class FeedTests
{
    private const string Site = "https://harbour.example";

    private static readonly string Whole = WebPage.Body + WebPage.Body;

    private readonly PagesByUrl pages = new() { [$"{Site}/port"] = WebPage.Of(WebPage.Body) };

    private static string Rss(params string[] items) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Harbour</title><link>{Site}</link><image><url>{Site}/logo.png</url><title>Logo</title><link>{Site}</link></image>
        {string.Concat(items)}</channel></rss>
        """;

    private static string Item(string inside) => $"<item><title>Port &amp;amp; town</title><link>{Site}/port</link><guid>p-1</guid>{inside}</item>";

    public static TheoryData<string> WholeTexts =>
    [
        Rss(Item($"<content:encoded><![CDATA[{Whole}]]></content:encoded><dc:creator>Ada Moss</dc:creator><pubDate>Tue, 26 Mar 2024 08:00:00 +0200</pubDate>")),
        Rss(Item($"<description>{Whole.Replace("<", "&lt;")}</description><dc:creator>Ada Moss</dc:creator><dc:date>2024-03-26</dc:date>")),
        $"""
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title><link href="{Site}/"/><entry><title type="html">Port &amp;amp; town</title>
        <link rel="self" href="{Site}/self"/><link href="{Site}/port"/><id>p-1</id><published>2024-03-26T08:00:00Z</published><updated>2024-03-28T08:00:00Z</updated>
        <author><name>Ada Moss</name></author><source><id>other</id><title>Other</title></source>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{Whole}</div></content></entry></feed>
        """,
        $"""
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="{Site}"><title>Harbour</title><items><rdf:Seq><rdf:li resource="{Site}/port"/></rdf:Seq></items></channel>
        <item rdf:about="p-1"><title>Port &amp;amp; town</title><link>{Site}/port</link><d:creator>Ada Moss</d:creator><d:date>2024-03-26</d:date>
        <description>{Whole.Replace("<", "&lt;")}</description></item></rdf:RDF>
        """,
    ];

    [Theory, MemberData(nameof(WholeTexts), DisableDiscoveryEnumeration = true)]
    public async Task A_feed_with_whole_texts_is_read_as_it_stands(string feed)
    {
        Article article = (await ReadTextAsync(feed)).OnlyArticle();
        (article.Id, article.Source, article.Headline, article.Published).ShouldBe(("p-1", $"{Site}/port", "Port & town", new DateOnly(2024, 3, 26)));
        article.Authors.ShouldBe(["Ada Moss"]);
        article.Outlet.ShouldBe("harbour.example");
        WebPage.Text(article).ShouldBe([.. WebPage.Paragraphs, .. WebPage.Paragraphs]);
        WebPage.Of(article, BlockKind.Headline).ShouldBe(["Port & town"]);
    }

    [Fact]
    public async Task Where_a_feed_has_a_snippet_the_page_is_read()
    {
        Article article = (await ReadAsync(Rss(Item("<description>The port of the old town was flooded.</description><pubDate>Tue, 26 Mar 2024 08:00:00 GMT</pubDate>")), new() { Fetcher = pages })).OnlyArticle();
        WebPage.Text(article).ShouldBe(WebPage.Paragraphs);
        (article.Outlet, article.Published).ShouldBe(("harbour.example", new DateOnly(2024, 3, 26)));
    }

    [Fact]
    public async Task Offline_a_snippet_is_not_passed_off_as_the_article()
    {
        string cut = Rss(Item($"<description>{Whole.Replace("<", "&lt;")} The harbour …</description>"));
        (await ReadTextAsync(cut)).OnlyFailure().ShouldBe($"item 1 ({Site}/port): has no whole text, and its page is not fetched, since nothing may be (offline)");
    }

    [Fact]
    public async Task Each_item_is_read_once_whichever_feeds_have_it()
    {
        using TemporaryFolder folder = new();
        string feed = Rss(Item(""), Item(""), "<item><link>/port?2</link></item>");
        pages[$"{Site}/port?2"] = WebPage.Of(WebPage.Body);
        List<ArticleInput> all = [];
        string[] files = [folder.Write("1.xml", feed.Replace("/port?2", $"{Site}/port?2")), folder.Write("2.xml", feed)];
        await foreach (ArticleInput input in ArticleFiles.ReadAsync(files, new() { Fetcher = pages }, TestContext.Current.CancellationToken)) all.Add(input);
        all.Count(a => a is ReadableArticle).ShouldBe(2);
        all[2].Failure().Reason.ShouldBe("has neither a whole text nor a link to one");
    }

    [Fact]
    public async Task Items_known_to_be_older_than_asked_for_are_left_out_and_not_fetched()
    {
        string feed = Rss("<item><link>https://x.example/old</link><pubDate>Mon, 25 Mar 2024 23:00:00 GMT</pubDate></item>", Item("<pubDate>Tue, 26 Mar 2024 08:00:00 GMT</pubDate>"));
        (await ReadAsync(feed, new() { Fetcher = pages, Since = new(2024, 3, 26) })).OnlyArticle().Source.ShouldBe($"{Site}/port");
        pages.Asked.ShouldBe([$"{Site}/port"]);
    }

    [Fact]
    public async Task A_sitemap_gives_its_pages_and_a_list_of_sitemaps_theirs()
    {
        pages[$"{Site}/news.xml"] = $"""
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>{Site}/old</loc><lastmod>2023-01-01</lastmod></url>
            <url><loc>{Site}/port</loc><n:news><n:publication><n:name>The Harbour</n:name><n:language>en</n:language></n:publication>
            <n:publication_date>2024-03-26T08:00:00Z</n:publication_date><n:title>Port</n:title></n:news></url></urlset>
            """;
        string index = $"<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>{Site}/news.xml</loc></sitemap><sitemap><loc>{Site}/gone.xml</loc></sitemap></sitemapindex>";
        List<ArticleInput> all = await ReadAsync(index, new() { Fetcher = pages, Since = new(2024, 1, 1) });
        all[0].Article().Published.ShouldBe(new DateOnly(2024, 3, 26));
        all[1].Failure().Place.ShouldBe($"item 2 ({Site}/gone.xml)");
        all.Count.ShouldBe(2);
        (await ReadTextAsync(index))[0].Failure().Reason.ShouldBe("is not fetched, since nothing may be (offline)");
    }

    [Fact]
    public async Task Lists_of_sitemaps_that_name_themselves_end()
    {
        pages[$"{Site}/a.xml"] = $"<sitemapindex><sitemap><loc>{Site}/a.xml</loc></sitemap><sitemap><loc>{Site}/b.xml</loc></sitemap></sitemapindex>";
        List<ArticleInput> all = await ReadAsync(pages[$"{Site}/a.xml"], new() { Fetcher = pages });
        all.ShouldAllBe(i => i is ReadFailure);
        all.Count.ShouldBeLessThan(4);
    }

    [Theory]
    [InlineData("<rss><channel>", "</channel></rss>")]
    [InlineData("\n \n<?xml version='1.0' encoding='utf-8'?><!DOCTYPE rss PUBLIC '-//Netscape//DTD' 'http://x.example/rss.dtd'><rss><channel>", "</channel></rss>")]
    [InlineData("<rss><channel><description>Fish & chips &nbsp; caf&eacute; &#8217; &bogus; \u0001 AT&T;</description><media:thing/>", "</channel></rss>")]
    [InlineData("<rss><channel>", "")]
    public async Task A_feed_that_is_somewhat_broken_is_read(string above, string below) =>
        (await ReadAsync(above + Item("<title>A & B</title>") + below, new() { Fetcher = pages }))[0].Article().Source.ShouldBe($"{Site}/port");

    [Fact]
    public async Task What_stands_before_the_break_is_read_and_the_break_is_one_failure()
    {
        List<ArticleInput> all = await ReadAsync($"<rss><channel>{Item("")}\n<item></wrong></channel></rss>", new() { Fetcher = pages });
        all[0].Article().Source.ShouldBe($"{Site}/port");
        all[1].Failure().ToString().ShouldEndWith("line 2: broken XML; what stands behind is not read");
    }

    [Fact]
    public async Task Entities_of_a_document_type_are_neither_expanded_nor_loaded()
    {
        string bomb = "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        Article article = (await ReadTextAsync(bomb + Rss(Item($"<description>&f;&b;{Whole.Replace("<", "&lt;")}</description>"))[38..].TrimStart())).OnlyArticle();
        article.Text.ShouldContain("&f;&b;");
    }

    [Fact]
    public async Task Feeds_made_to_cost_time_have_an_answer()
    {
        long begun = Stopwatch.GetTimestamp();
        string[] hostile =
        [
            "<rss><channel>" + string.Concat(Enumerable.Repeat("<![CDATA[", 1_000_000)),
            "<rss>" + string.Concat(Enumerable.Repeat("<a>", 500_000)),
            "<rss><channel><item>" + string.Concat(Enumerable.Repeat("<author>", 500_000)),
            "<rss><channel>" + string.Concat(Enumerable.Repeat("<?xml ", 1_000_000)),
            "<rss><channel>" + new string('&', 5_000_000),
            "<rss><channel><item " + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"a{i}='1' ")) + "/></channel></rss>",
            "<rss><channel>" + string.Concat(Enumerable.Repeat("<item/>", 500_000)),
        ];
        foreach (string feed in hostile) (await ReadTextAsync(feed)).ShouldAllBe(i => i is ReadFailure);
        Stopwatch.GetElapsedTime(begun).ShouldBeLessThan(TimeSpan.FromMinutes(3));
    }

    [Property(MaxTest = 200)]
    public void Any_bytes_in_a_feed_have_an_answer(byte[] bytes) =>
        ReadBytesAsync([.. "<rss><channel><item>"u8, .. bytes, .. "</item>"u8]).GetAwaiter().GetResult().ShouldAllBe(i => i is ReadFailure);

    private static async Task<List<ArticleInput>> ReadAsync(string feed, InputOptions options)
    {
        using TemporaryFolder folder = new();
        List<ArticleInput> all = [];
        await foreach (ArticleInput input in ArticleFiles.ReadAsync([folder.Write("feed", Encoding.UTF8.GetBytes(feed))], options, TestContext.Current.CancellationToken)) all.Add(input);
        return all;
    }

    /// <summary>A web of a few pages.</summary>
    private sealed class PagesByUrl : Dictionary<string, string>, IPageFetcher
    {
        public List<string> Asked { get; } = [];

        public ValueTask<FetchedPage> FetchAsync(Uri url, CancellationToken cancellation = default)
        {
            Asked.Add(url.AbsoluteUri);
            return TryGetValue(url.AbsoluteUri, out string? page) ? new(new FetchedPage(url, Encoding.UTF8.GetBytes(page), null)) : throw new FetchException("the server answers 404 Not Found");
        }
    }
}
