using System.Collections.Concurrent;

namespace Rapporteur.Fetching;

/// <summary>Lets one request at a time go to a host, with a delay between two.</summary>
/// <param name="delay">From the end of one to the beginning of the next.</param>
/// <param name="time">The time.</param>
internal sealed class HostTurns(TimeSpan delay, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Host> hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for a host's turn, which lasts until the result is disposed.</summary>
    public async ValueTask<IDisposable> TakeAsync(string name, CancellationToken cancellation)
    {
        Host host = hosts.GetOrAdd(name, _ => new(delay, time));
        await host.TakeAsync(cancellation);
        return host;
    }

    private sealed class Host(TimeSpan delay, TimeProvider time) : IDisposable
    {
        private readonly SemaphoreSlim turn = new(1);
        private DateTimeOffset free = DateTimeOffset.MinValue;

        public async Task TakeAsync(CancellationToken cancellation)
        {
            await turn.WaitAsync(cancellation);
            try
            {
                TimeSpan wait = free - time.GetUtcNow();
                if (wait > TimeSpan.Zero) await Task.Delay(wait, time, cancellation);
            }
            catch
            {
                turn.Release();
                throw;
            }
        }

        public void Dispose()
        {
            free = time.GetUtcNow() + delay;
            turn.Release();
        }
    }
}
