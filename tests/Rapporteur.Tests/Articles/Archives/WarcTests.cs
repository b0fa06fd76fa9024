using System.Text;
using Rapporteur.Articles;
using Rapporteur.Tests.Articles.Pages;
using static Rapporteur.Tests.Articles.TemporaryFolder;

namespace Rapporteur.Tests.Articles.Archives;

public class WarcTests
{
    private const string Url = "https://harbourtimes.example/2024/03/26/port";

    private static readonly byte[] Info = Record("warcinfo", "software: none"u8.ToArray());

    [Fact]
    public async Task The_pages_of_an_archive_are_read_and_other_records_passed_over()
    {
        List<ArticleInput> all = await ReadBytesAsync([.. Info, .. Record("request", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()), .. Page(), .. Page()]);
        all.Count.ShouldBe(2);
        (all[0].Article().Source, all[0].Article().Published).ShouldBe((Url, new DateOnly(2024, 3, 26)));
        WebPage.Text(all[1].Article()).ShouldBe(WebPage.Paragraphs);
    }

    [Fact]
    public async Task An_archive_whose_records_are_gzipped_one_by_one_is_read() =>
        (await ReadBytesAsync([.. Gzip(Info), .. Gzip(Page()), .. Gzip(Page())])).Count.ShouldBe(2);

    [Theory]
    [InlineData("HTTP/1.1 404 Not Found\r\nContent-Type: text/html")]
    [InlineData("HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\nLocation: /")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: image/png")]
    [InlineData("HTTP/1.1 200 OK")]
    public async Task An_answer_that_is_no_page_is_passed_over(string head) =>
        (await ReadBytesAsync([.. Page(head), .. Page()])).OnlyArticle().Source.ShouldBe(Url);

    [Fact]
    public async Task A_broken_record_is_one_failure_and_the_next_is_read()
    {
        byte[] broken = Encoding.UTF8.GetBytes("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nHTTP/1.1 200 OK\r\n\r\nx\r\n\r\n");
        List<ArticleInput> all = await ReadBytesAsync([.. Page(), .. broken, .. Page()]);
        all.Count.ShouldBe(3);
        all[1].Failure().ToString().ShouldEndWith("input, record 2: does not tell its length");
        all[2].Article().Source.ShouldBe(Url);
    }

    [Fact]
    public async Task A_page_without_an_article_is_one_failure_that_names_it()
    {
        List<ArticleInput> all = await ReadBytesAsync([.. Page(html: "<html><body>Nothing</body></html>"), .. Page()]);
        all[0].Failure().ToString().ShouldEndWith($"input, record 1 ({Url}): an HTML page on which no article is found");
        all[1].Article().Source.ShouldBe(Url);
    }

    [Fact]
    public async Task A_record_that_is_cut_off_is_a_failure_and_what_stands_before_it_is_read()
    {
        byte[] archive = [.. Page(), .. Page()];
        List<ArticleInput> all = await ReadBytesAsync(archive[..^200]);
        all[0].Article().Source.ShouldBe(Url);
        all[1].Failure().Reason.ShouldBe("is cut off");
    }

    [Fact]
    public async Task Reading_goes_on_at_a_record_s_offset()
    {
        using TemporaryFolder folder = new();
        byte[] plain = [.. Info, .. Page(), .. Page()], packed = [.. Gzip(Info), .. Gzip(Page()), .. Gzip(Page())];
        foreach ((byte[] archive, int offset) in new[] { (plain, plain.Length - Page().Length), (packed, packed.Length - Gzip(Page()).Length) })
        {
            List<ArticleInput> all = [];
            string path = folder.Write("archive", archive);
            await foreach (ArticleInput input in ArticleFiles.ReadAsync([path], new() { Offset = offset }, TestContext.Current.CancellationToken)) all.Add(input);
            all.OnlyArticle().Source.ShouldBe(Url);
        }
    }

    [Fact]
    public async Task A_record_that_is_longer_than_pages_are_is_skipped()
    {
        byte[] length = Encoding.UTF8.GetBytes("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 20000000\r\n\r\n");
        List<ArticleInput> all = await ReadBytesAsync([.. length, .. new byte[20_000_000], .. "\r\n\r\n"u8, .. Page()]);
        all[0].Failure().Reason.ShouldStartWith("longer than 16 MB");
        all[1].Article().Source.ShouldBe(Url);
    }

    [Fact]
    public async Task Chunked_and_gzipped_answers_are_put_together()
    {
        byte[] packed = Gzip(Encoding.UTF8.GetBytes(WebPage.Of(WebPage.Body)));
        byte[] chunked = [.. Encoding.UTF8.GetBytes($"{packed.Length:x}\r\n"), .. packed, .. "\r\n0\r\n\r\n"u8];
        byte[] head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"u8.ToArray();
        WebPage.Text((await ReadBytesAsync(Record("response", [.. head, .. chunked]))).OnlyArticle()).ShouldBe(WebPage.Paragraphs);
    }

    [Fact]
    public async Task The_encoding_that_the_server_names_is_used()
    {
        byte[] head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n"u8.ToArray();
        byte[] page = [.. "<html><head><meta property=og:site_name content='"u8, 0xCF, 0xEE, 0xF0, 0xF2, .. Encoding.UTF8.GetBytes($"'></head>{WebPage.Body}".Replace('“', '"').Replace('”', '"'))];
        (await ReadBytesAsync(Record("response", [.. head, .. page]))).OnlyArticle().Outlet.ShouldBe("Порт");
    }

    private static byte[] Page(string head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8", string? html = null) =>
        Record("response", Encoding.UTF8.GetBytes($"{head}\r\n\r\n{html ?? WebPage.Of(WebPage.Body)}"));

    private static byte[] Record(string type, byte[] block) =>
        [.. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {Url}\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];
}
