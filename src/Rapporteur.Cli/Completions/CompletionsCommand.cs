using System.CommandLine;
using System.Reflection;

namespace Rapporteur.Cli.Completions;

/// <summary><c>rapporteur completions SHELL</c>: a script that asks the program itself what may come next.</summary>
internal sealed class CompletionsCommand : Command, IHasExamples
{
    private readonly Argument<string> shell = new("SHELL") { Description = "bash, zsh, fish or pwsh." };

    private CompletionsCommand()
        : base("completions", "Prints a script that completes commands and options in a shell.")
    {
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        Add(shell);
    }

    public IReadOnlyList<string> Examples { get; } = ["source <(rapporteur completions bash)"];

    public static CompletionsCommand Create(Terminal terminal)
    {
        CompletionsCommand command = new();
        command.SetAction(async (parsed, cancellation) =>
        {
            string script = $"rapporteur.{parsed.GetRequiredValue(command.shell)}";
            await using Stream content = Assembly.GetExecutingAssembly().GetManifestResourceStream(script)!;
            await content.CopyToAsync(terminal.Output, cancellation);
        });
        return command;
    }
}
