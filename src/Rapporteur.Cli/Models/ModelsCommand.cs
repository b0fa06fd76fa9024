using System.CommandLine;
using Rapporteur.Models;

namespace Rapporteur.Cli.Models;

/// <summary><c>rapporteur models</c></summary>
internal sealed class ModelsCommand : Command, IHasExamples
{
    private ModelsCommand()
        : base("models", "Prints the card of each installed model: what it was trained on, licences, scores, known faults.")
    {
    }

    public IReadOnlyList<string> Examples { get; } = ["rapporteur models"];

    public static ModelsCommand Create(Terminal terminal)
    {
        ModelsCommand command = new();
        command.SetAction(_ =>
        {
            IReadOnlyList<ModelFolder> installed = ModelFolder.Installed();
            using StreamWriter output = new(terminal.Output, leaveOpen: true) { NewLine = "\n" };
            output.WriteLine(string.Join("\n\n", installed.Select(m => m.Card.TrimEnd())));
            return ExitCode.AllRead;
        });
        return command;
    }
}
