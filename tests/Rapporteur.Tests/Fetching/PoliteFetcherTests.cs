using System.IO.Compression;
using System.Text;
using Rapporteur.Articles;
using Rapporteur.Fetching;

namespace Rapporteur.Tests.Fetching;

public sealed class PoliteFetcherTests : IDisposable
{
    private readonly LocalServer server = new();
    private readonly PoliteFetcher fetcher = LocalServer.Fetcher();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        fetcher.Dispose();
        server.Dispose();
    }

    [Fact]
    public async Task A_page_is_fetched_with_the_encoding_that_the_server_names_and_by_a_program_that_says_who_it_is()
    {
        string? agent = null;
        server.Answer("/a", context =>
        {
            agent = context.Request.UserAgent;
            context.Response.ContentType = "text/html; charset=windows-1252";
            context.Response.OutputStream.Write("page"u8);
        });
        FetchedPage page = await fetcher.FetchAsync(server.Url("/a"), Cancellation);
        (Encoding.UTF8.GetString(page.Body.Span), page.Charset).ShouldBe(("page", "windows-1252"));
        agent.ShouldStartWith("Rapporteur/");
    }

    [Fact]
    public async Task What_robots_txt_forbids_is_not_fetched()
    {
        server.Answer("/robots.txt", "User-agent: *\nDisallow: /private", "text/plain");
        server.Answer("/public", "page");
        (await Refusal("/private/a")).Message.ShouldBe("the site's robots.txt asks that this is not fetched");
        await fetcher.FetchAsync(server.Url("/public"), Cancellation);
        server.Asked.ShouldBe(["/robots.txt", "/public"]);
    }

    [Fact]
    public async Task Where_robots_txt_cannot_be_had_for_a_fault_of_the_server_nothing_is_fetched()
    {
        server.Answer("/robots.txt", "", status: 503);
        await Refusal("/a");
        server.Asked.ShouldBe(["/robots.txt"]);
    }

    [Fact]
    public async Task Redirections_are_followed_to_a_bounded_number_and_robots_txt_is_asked_for_each()
    {
        server.Answer("/robots.txt", "User-agent: rapporteur\nDisallow: /secret", "text/plain");
        server.Redirect("/a", "/b");
        server.Answer("/b", "page");
        server.Redirect("/loop", "/loop");
        server.Redirect("/out", "/secret");
        (await fetcher.FetchAsync(server.Url("/a"), Cancellation)).Url.ShouldBe(server.Url("/b"));
        (await Refusal("/loop")).Message.ShouldBe("is redirected more than 5 times");
        (await Refusal("/out")).Message.ShouldContain("robots.txt");
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://[fd00::1]/")]
    public async Task A_redirection_to_an_address_that_is_not_public_is_refused(string target)
    {
        server.Redirect("/a", target);
        (await Refusal("/a")).Message.ShouldEndWith("is no public address, and only those are fetched from");
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://127.0.0.1/")]
    public async Task A_redirection_out_of_the_web_is_refused(string target)
    {
        server.Redirect("/a", target);
        (await Refusal("/a")).Message.ShouldContain("only http and https are fetched");
    }

    [Fact]
    public async Task This_machine_is_refused_by_name_and_by_number()
    {
        using PoliteFetcher usual = new();
        foreach (string host in new[] { "127.0.0.1", "localhost", "[::1]", "0.0.0.0", "2130706433", "127.1" })
        {
            Uri url = new($"http://{host}:{server.Port}/a");
            (await Should.ThrowAsync<FetchException>(async () => await usual.FetchAsync(url, Cancellation))).Message.ShouldEndWith("is no public address, and only those are fetched from", customMessage: host);
        }
        server.Asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/pdf")]
    [InlineData("video/mp4")]
    public async Task Other_types_of_content_are_refused(string type)
    {
        server.Answer("/a", "x", type);
        (await Refusal("/a")).Message.ShouldBe($"is {type}, which is not read");
    }

    [Fact]
    public async Task An_answer_that_unpacks_to_more_than_is_read_is_refused()
    {
        server.Answer("/a", context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers["Content-Encoding"] = "gzip";
            using GZipStream gzip = new(context.Response.OutputStream, CompressionLevel.Fastest);
            for (int i = 0; i < 100; i++) gzip.Write(new byte[1_000_000]);
        });
        (await Refusal("/a")).Message.ShouldBe("is longer than 50 MB");
    }

    [Fact]
    public async Task A_server_that_never_ends_its_answer_is_left_after_a_time()
    {
        using PoliteFetcher hasty = LocalServer.Fetcher(new() { Timeout = TimeSpan.FromSeconds(1) });
        server.Answer("/robots.txt", "", "text/plain");
        using SemaphoreSlim ended = new(0);
        server.Answer("/a", context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.SendChunked = true;
            context.Response.OutputStream.Write("begin"u8);
            context.Response.OutputStream.Flush();
            ended.Wait(TimeSpan.FromSeconds(60));
        });
        FetchException e = await Should.ThrowAsync<FetchException>(async () => await hasty.FetchAsync(server.Url("/a"), Cancellation));
        ended.Release();
        (e.Message, e.MayPass).ShouldBe(("no whole answer within 1 seconds", true));
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        server.Answer("/a", context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers["ETag"] = "\"one\"";
            if (context.Request.Headers["If-None-Match"] == "\"one\"") context.Response.StatusCode = 304;
            else context.Response.OutputStream.Write("page"u8);
        });
        Fetched first = await fetcher.FetchAsync(server.Url("/a"), Validators.None, Cancellation);
        first.Page.ShouldNotBeNull();
        (await fetcher.FetchAsync(server.Url("/a"), first.Validators, Cancellation)).Page.ShouldBeNull();
    }

    [Fact]
    public async Task A_server_that_asks_to_be_left_alone_is_understood()
    {
        server.Answer("/a", context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers["Retry-After"] = "120";
        });
        FetchException e = await Refusal("/a");
        (e.MayPass, e.RetryAfter, e.Status).ShouldBe((true, TimeSpan.FromMinutes(2), 429));
    }

    private Task<FetchException> Refusal(string path) => Should.ThrowAsync<FetchException>(async () => await fetcher.FetchAsync(server.Url(path), Cancellation));
}
