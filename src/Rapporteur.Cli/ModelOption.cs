using System.CommandLine;
using Rapporteur.Models;

namespace Rapporteur.Cli;

/// <summary><c>--model NAME</c>, for every command that reads with a model.</summary>
internal static class ModelOption
{
    public static Option<string> Create()
    {
        Option<string> model = new("--model")
        {
            Description = $"The model to read with; rapporteur models lists those installed. Default: {ModelFolder.Default}.",
            HelpName = "NAME",
            DefaultValueFactory = _ => ModelFolder.Default,
        };
        model.CompletionSources.Add(_ => ModelFolder.Installed().Select(m => new System.CommandLine.Completions.CompletionItem(m.Name)));
        model.Validators.Add(result =>
        {
            string name = result.Tokens.Count > 0 ? result.Tokens[0].Value : ModelFolder.Default;
            if (ModelFolder.Installed().All(m => m.Name != name)) result.AddError($"No model named {name} is installed; rapporteur models lists those that are.");
        });
        return model;
    }
}
