using Rapporteur.Fetching;

namespace Rapporteur.Tests.Fetching;

public class HostTurnsTests
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);

    private readonly LeapingTime time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Between_two_requests_to_a_host_lies_the_delay_and_none_between_two_hosts()
    {
        HostTurns turns = new(Delay, time);
        DateTimeOffset begun = time.GetUtcNow();
        (await turns.TakeAsync("a.example", Cancellation)).Dispose();
        (await turns.TakeAsync("b.example", Cancellation)).Dispose();
        time.GetUtcNow().ShouldBe(begun);
        (await turns.TakeAsync("A.example", Cancellation)).Dispose();
        (await turns.TakeAsync("a.example", Cancellation)).Dispose();
        time.GetUtcNow().ShouldBe(begun + 2 * Delay);
    }

    [Fact]
    public async Task A_host_has_one_request_at_a_time()
    {
        HostTurns turns = new(Delay, time);
        IDisposable first = await turns.TakeAsync("a.example", Cancellation);
        Task<IDisposable> second = turns.TakeAsync("a.example", Cancellation).AsTask();
        await Task.Delay(50, TestContext.Current.CancellationToken);
        second.IsCompleted.ShouldBeFalse();
        first.Dispose();
        (await second).Dispose();
    }

    /// <summary>A time that stands still but for what is waited, which is over at once.</summary>
    private sealed class LeapingTime : TimeProvider
    {
        private DateTimeOffset now = new(2024, 3, 26, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            now += dueTime;
            return System.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
