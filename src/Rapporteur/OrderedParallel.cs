using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Rapporteur;

/// <summary>Maps a stream on several threads and gives the results in the stream's order.</summary>
internal static class OrderedParallel
{
    /// <summary>
    /// The results in order. The source is read ahead by a bounded number of items, and of a bounded weight together,
    /// though always by one: what is held does not grow with the stream, nor pile up where items are large.
    /// </summary>
    /// <param name="source">What to map; read by one thread.</param>
    /// <param name="map">Called on several threads at once; what it throws comes out in the result's place.</param>
    /// <param name="weigh">How much an item holds, in the unit of <paramref name="weightAhead"/>.</param>
    /// <param name="threads">How many items are mapped at once.</param>
    /// <param name="weightAhead">The weight of items that are held at once.</param>
    /// <param name="cancellation">Ends the stream with an <see cref="OperationCanceledException"/> between two results.</param>
    public static async IAsyncEnumerable<TResult> Select<TSource, TResult>(
        IAsyncEnumerable<TSource> source, Func<TSource, TResult> map, Func<TSource, long> weigh, int threads, long weightAhead,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using CancellationTokenSource ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using SemaphoreSlim idle = new(threads);
        Budget budget = new(weightAhead);
        Channel<(Task<TResult> Result, long Weight)> ahead = Channel.CreateBounded<(Task<TResult>, long)>(
            new BoundedChannelOptions(threads * 16) { SingleReader = true, SingleWriter = true });
        Task reading = Task.Run(ReadAheadAsync, CancellationToken.None);
        try
        {
            await foreach ((Task<TResult> result, long weight) in ahead.Reader.ReadAllAsync(cancellation))
            {
                yield return await result;
                cancellation.ThrowIfCancellationRequested();
                budget.Give(weight);
            }
            await reading;
        }
        finally
        {
            await ending.CancelAsync();
            while (await ahead.Reader.WaitToReadAsync(CancellationToken.None)) while (ahead.Reader.TryRead(out var left)) await Settled(left.Result);
            await Settled(reading);
        }

        async Task ReadAheadAsync()
        {
            try
            {
                await foreach (TSource item in source.WithCancellation(ending.Token))
                {
                    long weight = weigh(item);
                    await budget.TakeAsync(weight, ending.Token);
                    await idle.WaitAsync(ending.Token);
                    await ahead.Writer.WriteAsync((Task.Run(() => MapOne(item)), weight), CancellationToken.None);
                }
            }
            finally
            {
                ahead.Writer.Complete();
            }
        }

        TResult MapOne(TSource item)
        {
            try
            {
                return map(item);
            }
            finally
            {
                idle.Release();
            }
        }
    }

    // At the end every task is waited for, whatever became of it: nothing goes on behind the caller's back.
    private static async Task Settled(Task task) => await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    /// <summary>An amount that one taker waits for and one giver returns.</summary>
    private sealed class Budget(long limit)
    {
        private readonly Lock gate = new();
        private long taken;
        private TaskCompletionSource? waiting;

        public async ValueTask TakeAsync(long weight, CancellationToken cancellation)
        {
            while (TakeOrWait(weight) is { } given) await given.WaitAsync(cancellation);
        }

        public void Give(long weight)
        {
            TaskCompletionSource? taker;
            lock (gate)
            {
                taken -= weight;
                (taker, waiting) = (waiting, null);
            }
            taker?.SetResult();
        }

        private Task? TakeOrWait(long weight)
        {
            lock (gate)
            {
                if (taken > 0 && taken + weight > limit)
                {
                    waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
                    return waiting.Task;
                }
                taken += weight;
                return null;
            }
        }
    }
}
