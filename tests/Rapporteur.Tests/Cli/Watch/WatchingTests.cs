using System.Text;
using Rapporteur.Articles;
using Rapporteur.Cli;
using Rapporteur.Cli.Watch;
using Rapporteur.Fetching;
using Rapporteur.Tests.Articles;
using Rapporteur.Tests.Articles.Pages;
using Rapporteur.Tests.Fetching;

namespace Rapporteur.Tests.Cli.Watch;

public sealed class WatchingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly LocalServer server = new();
    private readonly MemoryStream output = new();
    private readonly StringWriter error = new();

    private string[] Printed => Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public void Dispose()
    {
        folder.Dispose();
        server.Dispose();
    }

    [Fact]
    public async Task Each_item_is_printed_once_also_after_a_restart()
    {
        Serve(1, 2);
        await PollAsync();
        Printed.Length.ShouldBe(2);
        await PollAsync();
        Printed.Length.ShouldBe(2);
        Serve(2, 3);
        await PollAsync();
        Printed.Length.ShouldBe(3);
        Printed[2].ShouldContain("/3");
        server.Answer("/other", Feed(1, 3), "text/xml");
        await PollAsync("/other");
        Printed.Length.ShouldBe(3);
        error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_that_could_not_be_fetched_is_tried_again_and_one_without_an_article_is_not()
    {
        server.Answer("/feed", $"<rss><channel><item><link>{server.Url("/busy")}</link></item><item><link>{server.Url("/bare")}</link></item></channel></rss>", "text/xml");
        server.Answer("/busy", "", status: 503);
        server.Answer("/bare", "<html><body>Nothing</body></html>");
        await PollAsync();
        server.Answer("/busy", WebPage.Of(WebPage.Body));
        await PollAsync();
        Printed.ShouldHaveSingleItem().ShouldContain("/busy");
        error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        server.Asked.Count(a => a == "/bare").ShouldBe(1);
    }

    [Fact]
    public async Task A_feed_that_is_away_is_one_line_and_tells_when_to_come_back()
    {
        server.Answer("/feed", context =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers["Retry-After"] = "7200";
        });
        (await PollAsync())!.RetryAfter.ShouldBe(TimeSpan.FromHours(2));
        error.ToString().ShouldBe($"rapporteur: {server.Url("/feed")}: the server answers 503 Service Unavailable{Environment.NewLine}");
    }

    [Fact]
    public async Task Ctrl_C_ends_the_watch_and_what_was_printed_is_noted()
    {
        Serve(1);
        using CancellationTokenSource ctrlC = new();
        using (WatchState state = Open()!)
        using (PoliteFetcher fetcher = LocalServer.Fetcher())
        {
            Task watching = new Watching(new(), fetcher, state, Terminal, TimeProvider.System).RunAsync([server.Url("/feed")], ctrlC.Token);
            while (Printed.Length == 0) await Task.Delay(20, TestContext.Current.CancellationToken);
            await ctrlC.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => watching);
        }
        await PollAsync();
        Printed.Length.ShouldBe(1);
    }

    [Fact]
    public void One_run_at_a_time_uses_a_state()
    {
        using WatchState? first = Open();
        Open().ShouldBeNull();
        error.ToString().ShouldContain("is used by another run");
    }

    [Fact]
    public void A_file_that_is_no_state_is_left_as_it_is()
    {
        folder.Write("state", "notes");
        Open().ShouldBeNull();
        File.ReadAllText(Path.Combine(folder.Path, "state")).ShouldBe("notes");
    }

    [Theory]
    [InlineData(0, null, 15)]
    [InlineData(1, null, 30)]
    [InlineData(3, null, 120)]
    [InlineData(50, null, 24 * 60)]
    [InlineData(1, 60, 60)]
    [InlineData(1, 1_000_000, 24 * 60)]
    public void Failures_in_a_row_make_the_pause_longer(int failures, int? askedMinutes, int minutes) =>
        Pause.After(failures, askedMinutes is { } m ? TimeSpan.FromMinutes(m) : null).ShouldBe(TimeSpan.FromMinutes(minutes));

    [Fact]
    public void Feeds_are_found_in_opml_lists_and_on_the_command_line()
    {
        string opml = folder.Write("a.opml", "<opml><body><outline text='News'><outline type='rss' xmlUrl='https://a.example/feed'/></outline><outline xmlUrl='https://b.example/feed'/></body></opml>");
        string list = folder.Write("b.txt", "# mine\nhttps://b.example/feed\n\nhttps://c.example/feed\n");
        FeedList.Read([opml, list, "https://d.example/"], Terminal)!.Select(u => u.Host).ShouldBe(["a.example", "b.example", "c.example", "d.example"]);
        FeedList.Read([folder.Write("c", "no url")], Terminal).ShouldBeNull();
        error.ToString().ShouldContain("c: \"no url\" is no URL of a feed");
    }

    private Terminal Terminal => new(output, error, false, false, 80, false);

    private WatchState? Open() => WatchState.Open(Path.Combine(folder.Path, "state"), Terminal, TimeProvider.System);

    private async Task<FetchException?> PollAsync(string feed = "/feed")
    {
        using WatchState state = Open()!;
        using PoliteFetcher fetcher = LocalServer.Fetcher();
        return await new Watching(new(), fetcher, state, Terminal, TimeProvider.System).PollAsync(server.Url(feed), TestContext.Current.CancellationToken);
    }

    private void Serve(params int[] numbers)
    {
        foreach (int number in numbers) server.Answer($"/{number}", WebPage.Of(WebPage.Body));
        server.Answer("/feed", Feed(numbers), "application/rss+xml");
    }

    private string Feed(params int[] numbers) => $"<rss><channel>{string.Concat(numbers.Select(n => $"<item><link>{server.Url($"/{n}")}</link></item>"))}</channel></rss>";
}
