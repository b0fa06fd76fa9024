using Rapporteur.Articles;
using Rapporteur.Records;

namespace Rapporteur.Tests.Reading;

public class OrderedParallelTests
{
    private static CancellationToken TestCancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task Results_come_in_the_order_of_the_source(int threads)
    {
        List<int> results = await OrderedParallel.Select(NumbersAsync(500), n => { Thread.SpinWait(n % 7 * 1000); return n; }, _ => 1, threads, 100, TestCancellation).ToListAsync(TestCancellation);
        results.ShouldBe(Enumerable.Range(0, 500));
    }

    [Fact]
    public async Task No_more_is_held_than_the_weight_allows_and_a_heavy_item_is_held_alone()
    {
        int held = 0, most = 0;
        long Weigh(int n) => n == 30 ? 1000 : 10;
        await foreach (int n in OrderedParallel.Select(NumbersAsync(60), n => { Max(ref most, Interlocked.Add(ref held, (int)Weigh(n))); return n; }, Weigh, 4, 50, TestCancellation))
        {
            (n == 30 ? held == 1000 : held <= 50).ShouldBeTrue($"{held} at {n}");
            Interlocked.Add(ref held, -(int)Weigh(n));
        }
        most.ShouldBe(1000);
    }

    [Fact]
    public async Task No_more_are_mapped_at_once_than_there_are_threads()
    {
        int running = 0, most = 0;
        await foreach (int _ in OrderedParallel.Select(NumbersAsync(100), n => { Max(ref most, Interlocked.Increment(ref running)); Thread.Sleep(1); Interlocked.Decrement(ref running); return n; }, _ => 1, 3, 100, TestCancellation)) { }
        most.ShouldBeLessThanOrEqualTo(3);
    }

    [Fact]
    public async Task What_the_source_or_the_mapping_throws_comes_out_in_its_place()
    {
        List<int> seen = [];
        await Should.ThrowAsync<InvalidOperationException>(async () =>
        {
            await foreach (int n in OrderedParallel.Select(NumbersAsync(100), n => n == 20 ? throw new InvalidOperationException() : n, _ => 1, 4, 100, TestCancellation)) seen.Add(n);
        });
        seen.ShouldBe(Enumerable.Range(0, 20));
        seen.Clear();
        await Should.ThrowAsync<IOException>(async () =>
        {
            await foreach (int n in OrderedParallel.Select(NumbersAsync(30, failAtEnd: true), n => n, _ => 1, 4, 100, TestCancellation)) seen.Add(n);
        });
        seen.ShouldBe(Enumerable.Range(0, 30));
    }

    [Fact]
    public async Task A_caller_may_leave_early()
    {
        await foreach (int n in OrderedParallel.Select(NumbersAsync(int.MaxValue), n => n, _ => 1, 4, 100, TestCancellation)) if (n == 10) break;
    }

    [Fact]
    public async Task Records_are_the_same_with_one_thread_and_with_eight()
    {
        List<ArticleRecord> one = await RecordsAsync(1), eight = await RecordsAsync(8);
        one.Select(r => Convert.ToHexString(RecordJson.ToUtf8(r))).ShouldBe(eight.Select(r => Convert.ToHexString(RecordJson.ToUtf8(r))));
        one.Count.ShouldBe(200);
    }

    [Fact]
    public async Task Cancelling_ends_the_records()
    {
        using CancellationTokenSource cancellation = new();
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (ArticleRecord _ in new ArticleReader().ReadAsync(ArticlesAsync(int.MaxValue), cancellation.Token)) await cancellation.CancelAsync();
        });
    }

    [Fact]
    public void There_is_at_least_one_thread() => Should.Throw<ArgumentOutOfRangeException>(() => new ReaderOptions { Threads = 0 });

    private static ValueTask<List<ArticleRecord>> RecordsAsync(int threads) =>
        new ArticleReader(new() { Threads = threads }).ReadAsync(ArticlesAsync(200), TestCancellation).ToListAsync(TestCancellation);

    private static async IAsyncEnumerable<Article> ArticlesAsync(int count)
    {
        for (int i = 0; i < count; i++)
        {
            yield return Article.FromText($"Rain fell in {i} places, the ministry said.\n\n{new string('x', i % 50)}");
            if (i % 10 == 0) await Task.Yield();
        }
    }

    private static async IAsyncEnumerable<int> NumbersAsync(int count, bool failAtEnd = false)
    {
        for (int i = 0; i < count; i++)
        {
            yield return i;
            if (i % 10 == 0) await Task.Yield();
        }
        if (failAtEnd) throw new IOException();
    }

    private static void Max(ref int most, int value)
    {
        for (int seen = Volatile.Read(ref most); seen < value; seen = Volatile.Read(ref most)) Interlocked.CompareExchange(ref most, value, seen);
    }
}
