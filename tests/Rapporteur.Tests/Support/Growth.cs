using System.Diagnostics;

namespace Rapporteur.Tests.Support;

/// <summary>Checks that what reads a text takes time in proportion to its length.</summary>
internal static class Growth
{
    private const int Times = 8;
    private const int Runs = 3;

    /// <summary>Reads a piece over and over: eight times the length may take at most 32 times as long; were it quadratic, it took 64.</summary>
    /// <param name="read">What reads.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="length">The characters of the shorter text, so many that reading it takes some milliseconds at least.</param>
    public static void ShouldBeLinear(Action<string> read, string piece, int length)
    {
        string shorter = string.Concat(Enumerable.Repeat(piece, length / piece.Length)), longer = string.Concat(Enumerable.Repeat(shorter, Times));
        read(shorter);
        // The best of several, since other work on the machine only ever adds to them.
        TimeSpan once = Best(() => read(shorter)), more = Best(() => read(longer));
        more.ShouldBeLessThan(4 * Times * once, $"{piece}: {once.TotalMilliseconds:0.0} ms, then {more.TotalMilliseconds:0.0} ms");
    }

    private static TimeSpan Best(Action run) => Enumerable.Range(0, Runs).Min(_ =>
    {
        Stopwatch watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed;
    });
}
