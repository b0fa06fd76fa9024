using Rapporteur.Articles;
using Rapporteur.Fetching;
using Rapporteur.Records;

namespace Rapporteur.Cli.Watch;

/// <summary>Polls feeds one after the other, each when it is due, until it is cancelled.</summary>
internal sealed class Watching(ArticleReader reader, PoliteFetcher fetcher, WatchState state, Terminal terminal, TimeProvider time)
{
    private readonly InputReport report = new(terminal.Error.WriteLine);

    /// <summary>Polls the feeds; ends by an <see cref="OperationCanceledException"/> alone, with all that was printed noted in the state.</summary>
    public async Task RunAsync(IReadOnlyList<Uri> feeds, CancellationToken cancellation)
    {
        PriorityQueue<Uri, DateTimeOffset> due = new(feeds.Select((f, i) => (f, time.GetUtcNow().AddTicks(i))));
        Dictionary<Uri, int> failures = [];
        try
        {
            while (due.TryDequeue(out Uri? feed, out DateTimeOffset when))
            {
                TimeSpan wait = when - time.GetUtcNow();
                if (wait > TimeSpan.Zero) await Task.Delay(wait, time, cancellation);
                FetchException? failure = await PollAsync(feed, cancellation);
                failures[feed] = failure is null ? 0 : failures.GetValueOrDefault(feed) + 1;
                due.Enqueue(feed, time.GetUtcNow() + Pause.After(failures[feed], failure?.RetryAfter));
            }
        }
        finally
        {
            report.End();
        }
    }

    /// <summary>Reads what is new in a feed; why it was not fetched, or null.</summary>
    public async Task<FetchException?> PollAsync(Uri feed, CancellationToken cancellation)
    {
        FeedState own = state.Of(feed);
        try
        {
            Fetched fetched = await fetcher.FetchAsync(feed, own.Validators, cancellation);
            if (fetched.Page is { } page && await ReadNewAsync(page, own, cancellation)) own.Validators = fetched.Validators;
            return null;
        }
        catch (FetchException e)
        {
            report.NotRead(new ReadFailure(feed.AbsoluteUri, null, e.Message));
            return e;
        }
        finally
        {
            state.Save();
        }
    }

    /// <summary>Reads the new items; false if some are to be tried again.</summary>
    private async Task<bool> ReadNewAsync(FetchedPage page, FeedState own, CancellationToken cancellation)
    {
        InputReader inputs = new(new() { Fetcher = fetcher, IsKnown = item => state.IsDone(own, item) });
        bool all = true;
        await foreach (ArticleInput input in inputs.ReadPageAsync(page, inSitemap: false, cancellation))
        {
            ReadFailure? failure = input switch
            {
                ReadableArticle { Item: null } => new(page.Url.AbsoluteUri, null, "is no feed"),
                ReadableArticle readable => await PrintAsync(readable.Article),
                _ => input as ReadFailure,
            };
            if (failure is not null || input is PassedOver) report.NotRead(failure ?? input);
            all &= failure is not { MayPass: true };
            if (input.Item is null || failure is { MayPass: true }) continue;
            state.Done(own, input.Item);
            state.Save();
        }
        return all;
    }

    /// <summary>Prints an article's record, whole, whatever comes; only then is its item done.</summary>
    private async ValueTask<ReadFailure?> PrintAsync(Article article)
    {
        byte[] json;
        try
        {
            json = RecordJson.ToUtf8(reader.Read(article));
        }
        catch (Exception e)
        {
            return ProgramFault.Of(e, article);
        }
        await terminal.Output.WriteAsync((byte[])[.. json, (byte)'\n'], CancellationToken.None);
        await terminal.Output.FlushAsync(CancellationToken.None);
        return null;
    }
}
