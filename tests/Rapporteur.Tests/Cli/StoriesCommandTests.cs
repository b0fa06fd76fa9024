using System.Text;
using System.Text.Json;
using Rapporteur.Cli;
using Rapporteur.Cli.Stories;
using Rapporteur.Tests.Articles;
using Rapporteur.Tests.Copies;

namespace Rapporteur.Tests.Cli;

public class StoriesCommandTests
{
    private static readonly string Lines = string.Join('\n',
        JsonSerializer.Serialize(new { id = "wire", text = Telling.Ferry, published = "2026-05-05", outlet = "Northern Wire" }),
        JsonSerializer.Serialize(new { id = "other", text = Telling.OtherFerry, published = "2026-09-12" }),
        "{\"id\":\"bad\"}",
        JsonSerializer.Serialize(new { id = "copy", text = Telling.Ferry.Replace("Ann Lee", "Tom\tDay"), published = "2026-05-06" }));

    [Fact]
    public async Task Stories_are_printed_a_line_each_and_a_bad_article_is_one_line_on_standard_error()
    {
        using TemporaryFolder folder = new();
        (int code, string output, string error) = await RunAsync("stories", folder.Write("lines", Lines));
        code.ShouldBe(1);
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem().ShouldStartWith($"rapporteur: {folder.Path}/lines, line 3");
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => JsonDocument.Parse(l).RootElement.GetProperty("articles").EnumerateArray().Select(a => a.GetString()))
            .ShouldBe([["wire", "copy"], ["other"]]);
    }

    [Fact]
    public async Task For_people_each_story_has_its_articles_below_it_and_of_copies_what_differs()
    {
        using TemporaryFolder folder = new();
        (await RunAsync("stories", folder.Write("lines", Lines), "-f", "text")).Output.ShouldBe(
            """
            S1  kelda, reik, 214, engines, ferry, marrow, orla, tomas
                5 May 2026 – 6 May 2026 · 2 articles · 1 copy
                - 2026-05-05  Northern Wire  wire
                - 2026-05-06  copy
                  copies wire, of whose words it shares 96%
                    “Ann Lee” became “Tom Day”

            S2  Ferry hits pier in Dunmor, nine hurt
                12 September 2026 · 1 article
                - 2026-09-12  Ferry hits pier in Dunmor, nine hurt  other

            """);
    }

    [Fact]
    public async Task The_output_is_the_same_with_any_number_of_threads()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("lines", string.Concat(Enumerable.Range(0, 300).Select(i =>
            JsonSerializer.Serialize(new { id = $"{i}", text = $"{(i % 3 == 0 ? Telling.Ferry : i % 3 == 1 ? Telling.FerryElsewhere : Telling.OtherFerry)} In town {i % 40} {i % 40} people heard of it." }) + "\n")));
        foreach (string format in new[] { "jsonl", "json", "text" })
        {
            (await RunAsync("stories", path, "--threads", "1", "-f", format)).Output.ShouldBe((await RunAsync("stories", path, "--threads", "8", "-f", format)).Output);
        }
    }

    [Fact]
    public async Task No_articles_are_no_stories()
    {
        using TemporaryFolder folder = new();
        (await RunAsync("stories", folder.Path)).ShouldBe((0, "", ""));
        (await RunAsync("stories", folder.Path, "-f", "json")).ShouldBe((0, "[]\n", ""));
    }

    [Fact]
    public async Task Interrupted_it_tells_so_and_prints_the_stories_of_what_was_read()
    {
        using TemporaryFolder folder = new();
        using MemoryStream output = new();
        using StringWriter error = new();
        Terminal terminal = new(output, error, false, false, 80, false);
        await Should.ThrowAsync<OperationCanceledException>(
            () => Grouping.RunAsync([folder.Write("lines", Lines)], StoryFormats.Create("json", terminal), 1, offline: true, terminal, new(canceled: true)));
        error.ToString().ShouldBe($"rapporteur: interrupted; the stories are those of the first 0 articles{Environment.NewLine}");
        Encoding.UTF8.GetString(output.ToArray()).ShouldBe("[]\n");
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using MemoryStream output = new();
        using StringWriter error = new();
        int code = await CommandLine.RunAsync(args, new(output, error, false, false, 80, false));
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
