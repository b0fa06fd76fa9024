using System.Diagnostics;

namespace Rapporteur.Cli.Read;

/// <summary>
/// How far reading has come: a line on standard error that keeps up to date. Only where it is a terminal and the records
/// go elsewhere; on a terminal they are their own progress.
/// </summary>
internal sealed class ProgressLine(Terminal terminal) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private const string ClearLine = "\r\e[K";

    private readonly bool shown = terminal.ErrorIsTerminal && !terminal.OutputIsTerminal;
    private readonly long begun = Stopwatch.GetTimestamp();
    private long drawn = Stopwatch.GetTimestamp();
    private long articles, words;

    /// <summary>Counts an article.</summary>
    public void Add(int wordsRead)
    {
        articles++;
        words += wordsRead;
        if (!shown || Stopwatch.GetElapsedTime(drawn) < Interval) return;
        Draw();
        drawn = Stopwatch.GetTimestamp();
    }

    /// <summary>Writes a message on a line of its own.</summary>
    public void Message(string line)
    {
        if (shown) terminal.Error.Write(ClearLine);
        terminal.Error.WriteLine(line);
    }

    /// <summary>Leaves the last state standing, if there was more than one article.</summary>
    public void Dispose()
    {
        if (!shown || articles < 2) return;
        Draw();
        terminal.Error.WriteLine();
    }

    private void Draw()
    {
        double seconds = Math.Max(0.001, Stopwatch.GetElapsedTime(begun).TotalSeconds);
        terminal.Error.Write($"{ClearLine}{articles:N0} articles, {words:N0} words, {words / seconds:N0} words/s");
        terminal.Error.Flush();
    }
}
