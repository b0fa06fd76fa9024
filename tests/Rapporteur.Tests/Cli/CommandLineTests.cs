using System.Text;
using System.Text.Json;
using Rapporteur.Cli;
using Rapporteur.Tests.Articles;

namespace Rapporteur.Tests.Cli;

public class CommandLineTests
{
    [Fact]
    public async Task Reading_prints_a_record_a_line_and_exits_with_0()
    {
        using TemporaryFolder folder = new();
        folder.Write("1.txt", "Rain fell.");
        folder.Write("2.jsonl", "{\"id\":\"x\",\"text\":\"Snow fell.\"}\n{\"id\":\"y\",\"text\":\"Hail fell.\"}");
        (int code, string output, string error) = await RunAsync("read", folder.Path);
        code.ShouldBe(0);
        error.ShouldBeEmpty();
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("article").GetProperty("text").GetString())
            .ShouldBe(["Rain fell.", "Snow fell.", "Hail fell."]);
    }

    [Fact]
    public async Task One_bad_article_is_one_line_on_standard_error_and_exit_code_1_and_the_rest_is_printed()
    {
        using TemporaryFolder folder = new();
        string lines = string.Concat(Enumerable.Range(0, 1000).Select(i => i == 500 ? "{\n" : $$"""{"id":"{{i}}","text":"Rain fell."}""" + "\n"));
        (int code, string output, string error) = await RunAsync("read", folder.Write("lines", lines));
        code.ShouldBe(1);
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem().ShouldStartWith($"rapporteur: {folder.Path}/lines, line 501, byte 1: not valid JSON");
        output.Count(c => c == '\n').ShouldBe(999);
    }

    [Fact]
    public async Task The_output_is_the_same_with_any_number_of_threads()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("lines", string.Concat(Enumerable.Range(0, 300).Select(i => $$"""{"id":"{{i}}","text":"Rain fell {{new string('x', i % 40)}}."}""" + "\n")));
        foreach (string format in new[] { "jsonl", "html", "text", "csv", "json" })
        {
            (await RunAsync("read", path, "--threads", "1", "-f", format)).Output.ShouldBe((await RunAsync("read", path, "--threads", "8", "-f", format)).Output);
        }
    }

    [Fact]
    public async Task What_the_command_line_tells_of_articles_fills_in_what_they_do_not_tell()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("lines", "{\"text\":\"a\",\"outlet\":\"Own\"}\n{\"text\":\"b\",\"published\":\"2020-02-02\"}");
        string[] lines = (await RunAsync("read", path, "--outlet", "Given", "--published", "2024-03-26")).Output.Split('\n');
        lines[0].ShouldContain("\"outlet\":\"Own\"");
        lines[0].ShouldContain("2024-03-26");
        lines[1].ShouldContain("\"outlet\":\"Given\"");
        lines[1].ShouldContain("2020-02-02");
    }

    [Fact]
    public async Task Articles_in_other_languages_are_passed_over_and_counted()
    {
        using TemporaryFolder folder = new();
        const string German = "Der Minister sagte am Dienstag, die Fähren würden erst am Donnerstag wieder fahren.";
        string[] inputs = [folder.Write("1", German), folder.Write("2", "Rain fell on Tuesday."), folder.Write("3", German)];
        (int code, string output, string error) = await RunAsync(["read", .. inputs]);
        code.ShouldBe(0);
        output.Count(c => c == '\n').ShouldBe(1);
        error.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ShouldBe(
            [$"rapporteur: {inputs[0]}: passed over, since it is in German", $"rapporteur: {inputs[2]}: passed over, since it is in German", "rapporteur: 2 articles in other languages were passed over"]);
        (await RunAsync("read", inputs[0])).Code.ShouldBe(1);
    }

    [Fact]
    public async Task Offline_nothing_is_fetched() =>
        (await RunAsync("read", "--offline", "https://news.example/rain")).ShouldBe((1, "", $"rapporteur: https://news.example/rain: is not fetched, since nothing may be (offline){Environment.NewLine}"));

    [Theory]
    [InlineData("read")]
    [InlineData("read", "x", "--since", "March")]
    [InlineData("read", "x", "--offset", "-1")]
    [InlineData("watch")]
    [InlineData("watch", "/no/such/file.opml")]
    [InlineData("nonsense")]
    [InlineData("read", "x", "--format", "xml")]
    [InlineData("read", "x", "--published", "March")]
    [InlineData("read", "x", "--threads", "0")]
    [InlineData("read", "x", "--threads", "many")]
    [InlineData("parse")]
    [InlineData("completions", "tcsh")]
    [InlineData]
    public async Task Wrong_usage_exits_with_2_and_prints_nothing_on_standard_output(params string[] args)
    {
        (int code, string output, string error) = await RunAsync(args);
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Help_shows_examples()
    {
        (int code, string output, _) = await RunAsync("read", "--help");
        code.ShouldBe(0);
        output.ShouldContain("Examples:\n  rapporteur read article.txt");
    }

    [Fact]
    public async Task The_version_is_printed() => (await RunAsync("--version")).Output.Trim().ShouldBe("0.1.0");

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task A_shell_s_completions_ask_the_program(string shell) => (await RunAsync("completions", shell)).Output.ShouldContain("[suggest:");

    [Fact]
    public async Task The_program_suggests_what_may_come_next() =>
        (await RunAsync("[suggest:25]", "rapporteur read --format ")).Output.Split('\n', StringSplitOptions.TrimEntries).ShouldContain("html");

    [Fact]
    public async Task A_reader_of_the_output_that_has_gone_ends_the_program_quietly()
    {
        using TemporaryFolder folder = new();
        using StringWriter error = new();
        Terminal terminal = new(new ClosedPipe(), error, false, false, 80, false);
        (await CommandLine.RunAsync(["read", folder.Write("a", "Rain fell.")], terminal)).ShouldBe(0);
        error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_parse_is_printed_in_conllu()
    {
        using TemporaryFolder folder = new();
        (await RunAsync("parse", folder.Write("a", "Rain fell."))).Output.ShouldContain("1\tRain\train\tNOUN\t");
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using MemoryStream output = new();
        using StringWriter error = new();
        int code = await CommandLine.RunAsync(args, new(output, error, false, false, 80, false));
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private sealed class ClosedPipe : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("Broken pipe", 32);
    }
}
