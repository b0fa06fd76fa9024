using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Rapporteur.Cli.Completions;
using Rapporteur.Cli.Models;
using Rapporteur.Cli.Parse;
using Rapporteur.Cli.Read;
using Rapporteur.Cli.Stories;
using Rapporteur.Cli.Watch;

namespace Rapporteur.Cli;

/// <summary>The commands and how they are called; docs/command-line.md is their manual.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line and gives its exit code.</summary>
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        ParseResult parsed = Root(terminal).Parse(args);
        InvocationConfiguration invocation = new()
        {
            Output = new StreamWriter(terminal.Output) { AutoFlush = true },
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
        };
        if (parsed.Action is ParseErrorAction errors)
        {
            errors.ShowHelp = false;
            invocation.Output = terminal.Error;
            await parsed.InvokeAsync(invocation);
            await terminal.Error.WriteLineAsync("Try: rapporteur --help");
            return ExitCode.WrongUsage;
        }
        try
        {
            return await parsed.InvokeAsync(invocation);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException e) when (Terminal.IsClosedPipe(e))
        {
            return ExitCode.AllRead;
        }
        catch (IOException e)
        {
            await terminal.Error.WriteLineAsync($"rapporteur: {e.Message}");
            return ExitCode.SomeFailed;
        }
    }

    private static RootCommand Root(Terminal terminal)
    {
        RootCommand root = new("Reads news articles and keeps a checkable record of who did what to whom, when, where, and on whose word.")
        {
            ReadCommand.Create(terminal),
            WatchCommand.Create(terminal),
            StoriesCommand.Create(terminal),
            ParseCommand.Create(terminal),
            ModelsCommand.Create(terminal),
            CompletionsCommand.Create(terminal),
        };
        root.SetAction(_ =>
        {
            root.Parse("--help").Invoke(new() { Output = terminal.Error });
            return ExitCode.WrongUsage;
        });
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    /// <summary>The usual help, with a command's examples below.</summary>
    private sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            usual.Invoke(parseResult);
            TextWriter output = parseResult.InvocationConfiguration.Output;
            IEnumerable<Command> commands = parseResult.CommandResult.Command is RootCommand root ? root.Subcommands : [parseResult.CommandResult.Command];
            output.WriteLine("Examples:");
            foreach (string example in commands.OfType<IHasExamples>().SelectMany(c => c.Examples)) output.WriteLine($"  {example}");
            return 0;
        }
    }
}

/// <summary>A command whose help shows examples.</summary>
internal interface IHasExamples
{
    /// <summary>Command lines as they are typed.</summary>
    IReadOnlyList<string> Examples { get; }
}
