using Microsoft.Win32.SafeHandles;

namespace Rapporteur.Cli;

/// <summary>Where the program's output goes, and what it may look like there.</summary>
/// <param name="Output">Standard output: records, and nothing else.</param>
/// <param name="Error">Standard error: messages.</param>
/// <param name="OutputIsTerminal">Whether people read the output as it comes.</param>
/// <param name="ErrorIsTerminal">Whether people read the messages as they come.</param>
/// <param name="Width">The columns of a line.</param>
/// <param name="Colour">Whether the output may have colours.</param>
internal sealed record Terminal(Stream Output, TextWriter Error, bool OutputIsTerminal, bool ErrorIsTerminal, int Width, bool Colour)
{
    // Beyond this lines are hard to read, however wide the window.
    private const int WidestText = 100;
    private const int UsualWidth = 80;
    private const int BrokenPipe = 32;

    /// <summary>The terminal of this process; NO_COLOR and TERM=dumb keep it plain.</summary>
    public static Terminal OfThisProcess()
    {
        bool terminal = !Console.IsOutputRedirected;
        bool plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") == "dumb";
        int width = terminal && Console.WindowWidth is > 0 and var columns ? Math.Min(columns, WidestText) : UsualWidth;
        return new(OpenOutput(), Console.Error, terminal, !Console.IsErrorRedirected, width, terminal && !plain);
    }

    /// <summary>Whether writing failed because the reader of the pipe has gone.</summary>
    public static bool IsClosedPipe(IOException e) => !OperatingSystem.IsWindows() && e.HResult == BrokenPipe;

    // The console's stream drops what is written to a closed pipe, so that reading would go on for nobody; a file stream
    // tells. A file stream on a file, however, would not move the position that it shares with other processes.
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        FileStream stream = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }
}
