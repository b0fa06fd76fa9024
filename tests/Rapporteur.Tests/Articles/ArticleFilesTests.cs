using Rapporteur.Articles;
using static Rapporteur.Tests.Articles.TemporaryFolder;

namespace Rapporteur.Tests.Articles;

public class ArticleFilesTests
{
    [Fact]
    public async Task A_folder_is_its_files_in_the_ordinal_order_of_their_names()
    {
        using TemporaryFolder folder = new();
        foreach (string name in new[] { "b.txt", "B.txt", "a/z.txt", "a/y.txt", "10.txt", "9.txt", ".hidden", ".git/config" }) folder.Write(name, name);
        (await ReadAsync(folder.Path)).Select(i => i.Article().Text).ShouldBe(["10.txt", "9.txt", "B.txt", "a/y.txt", "a/z.txt", "b.txt"]);
    }

    [Fact]
    public async Task A_loop_of_folders_is_read_once()
    {
        using TemporaryFolder folder = new();
        folder.Write("a/one.txt", "one");
        folder.Write("b/two.txt", "two");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "a/again"), folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "a/b"), "../b");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "b/a"), "../a/b/../a");
        (await ReadAsync(folder.Path)).Select(i => i.Article().Text).ShouldBe(["two", "one"]);
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_or_to_itself_is_a_failure()
    {
        using TemporaryFolder folder = new();
        File.CreateSymbolicLink(Path.Combine(folder.Path, "self"), "self");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "gone"), "nowhere");
        folder.Write("there", "there");
        List<ArticleInput> all = await ReadAsync(folder.Path);
        all[0].Failure().Reason.ShouldBe("no such file or folder");
        all[1].Failure().Place.ShouldBeNull();
        all[2].Article().Text.ShouldBe("there");
    }

    [Fact]
    public async Task A_missing_file_is_a_failure_and_the_others_are_read()
    {
        using TemporaryFolder folder = new();
        List<ArticleInput> all = await ReadAsync(Path.Combine(folder.Path, "nope"), folder.Write("there", "there"));
        all[0].ToString().ShouldBe($"{folder.Path}/nope: no such file or folder");
        all[1].Article().Text.ShouldBe("there");
    }

    [Fact]
    public async Task An_empty_folder_holds_nothing()
    {
        using TemporaryFolder folder = new();
        (await ReadAsync(folder.Path)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_address_on_the_web_is_not_fetched_without_a_fetcher() =>
        (await ReadAsync("https://news.example/rain")).OnlyFailure().ShouldBe("is not fetched, since nothing may be (offline)");

    [Fact]
    public async Task A_file_that_may_not_be_read_is_a_failure()
    {
        (await ReadOpenedAsync(() => throw new UnauthorizedAccessException("Access to the path is denied."))).OnlyFailure().ShouldBe("permission denied");
        (await ReadOpenedAsync(() => throw new IOException("Input/output error"))).OnlyFailure().ShouldBe("Input/output error");
    }

    [Fact]
    public async Task A_file_is_told_by_its_content_and_not_by_its_name()
    {
        using TemporaryFolder folder = new();
        (await ReadAsync(folder.Write("text.jsonl.gz", "Rain fell."))).OnlyArticle().Text.ShouldBe("Rain fell.");
        (await ReadAsync(folder.Write("lines.txt", Gzip("{\"text\": \"Rain fell.\"}"u8.ToArray())))).OnlyArticle().Text.ShouldBe("Rain fell.");
    }

    [Fact]
    public async Task A_gzip_file_that_is_cut_off_is_a_failure()
    {
        byte[] packed = Gzip("Rain fell on Tuesday in several places."u8.ToArray());
        for (int length = 3; length < packed.Length; length += 5)
        {
            (await ReadBytesAsync(packed[..length])).OnlyFailure().ShouldBe("the packed data are damaged or cut off", $"{length} of {packed.Length} bytes");
        }
    }

    [Fact]
    public async Task A_failure_is_one_line_whatever_the_name_of_the_file()
    {
        using TemporaryFolder folder = new();
        (await ReadAsync(folder.Write("a\nb\e[31m", "")))[0].ToString().ShouldEndWith("a\uFFFDb\uFFFD[31m: holds no text");
    }

    [Fact]
    public async Task Cancelling_ends_the_reading()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("many.jsonl", string.Concat(Enumerable.Repeat("{\"text\": \"a\"}\n", 100_000)));
        using CancellationTokenSource cancellation = new();
        int read = 0;
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (ArticleInput _ in ArticleFiles.ReadAsync([path], null, cancellation.Token)) if (++read == 10) await cancellation.CancelAsync();
        });
        read.ShouldBeLessThan(20_000);
    }

    private static async Task<List<ArticleInput>> ReadOpenedAsync(Func<Stream> open)
    {
        List<ArticleInput> all = [];
        await foreach (ArticleInput input in new InputReader(new()).ReadStreamAsync(open, new("name", null), TestContext.Current.CancellationToken)) all.Add(input);
        return all;
    }
}
