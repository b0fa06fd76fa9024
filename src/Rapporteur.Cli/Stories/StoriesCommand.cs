using System.CommandLine;

namespace Rapporteur.Cli.Stories;

/// <summary><c>rapporteur stories INPUT…</c></summary>
internal sealed class StoriesCommand : Command, IHasExamples
{
    private readonly Argument<string[]> inputs = new("INPUT")
    {
        Description = "Files, folders, URLs, or - for standard input; what read takes. Articles are grouped in the order in which they come, which had best be that of their publication.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> format = new("--format", "-f")
    {
        Description = "How stories are printed: text for people, json, jsonl (a story a line). Default: text on a terminal, otherwise jsonl.",
        HelpName = string.Join('|', StoryFormats.Names),
    };

    private readonly Option<int?> threads = new("--threads")
    {
        Description = "How many articles are read at once. Default: as many as there are processors. The output is the same.",
        HelpName = "N",
    };

    private readonly Option<bool> offline = new("--offline") { Description = "Fetches nothing: no URL, and no page that a feed only links to." };

    private StoriesCommand()
        : base("stories", "Groups articles that tell of the same event, and tells which copy which and what differs.")
    {
        format.AcceptOnlyFromAmong([.. StoryFormats.Names]);
        threads.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, out int count) && count < 1) result.AddError("--threads is at least 1.");
        });
        Add(inputs);
        Add(format);
        Add(threads);
        Add(offline);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "rapporteur stories articles/",
        "zcat archive.jsonl.gz | rapporteur stories - > stories.jsonl",
    ];

    public static StoriesCommand Create(Terminal terminal)
    {
        StoriesCommand command = new();
        command.SetAction((parsed, cancellation) => Grouping.RunAsync(
            parsed.GetRequiredValue(command.inputs), StoryFormats.Create(parsed.GetValue(command.format), terminal),
            parsed.GetValue(command.threads) ?? Environment.ProcessorCount, parsed.GetValue(command.offline), terminal, cancellation));
        return command;
    }
}
