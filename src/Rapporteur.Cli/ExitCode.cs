namespace Rapporteur.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All inputs were read, or the reader of the output wanted no more.</summary>
    public const int AllRead = 0;

    /// <summary>Some inputs failed, each with a line on standard error.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>Ctrl-C: 128 and the signal's number, as shells have it.</summary>
    public const int Interrupted = 130;
}
