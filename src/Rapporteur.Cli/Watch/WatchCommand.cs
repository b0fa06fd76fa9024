using System.CommandLine;
using Rapporteur.Fetching;

namespace Rapporteur.Cli.Watch;

/// <summary><c>rapporteur watch FEEDS</c></summary>
internal sealed class WatchCommand : Command, IHasExamples
{
    private readonly Argument<string[]> feeds = new("FEEDS")
    {
        Description = "Feeds or sitemaps: their URLs, OPML files with them, or text files with a URL a line.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> state = new("--state")
    {
        Description = "The file that keeps what has been read, so that each item is read once, after a restart, too.",
        HelpName = "FILE",
        DefaultValueFactory = _ => WatchState.UsualPath(),
    };

    private readonly Option<string> model = ModelOption.Create();

    private WatchCommand()
        : base("watch", "Keeps reading feeds and prints records as JSON Lines as their articles come.")
    {
        Add(feeds);
        Add(state);
        Add(model);
    }

    public IReadOnlyList<string> Examples { get; } =
        ["rapporteur watch feeds.opml >> records.jsonl", "rapporteur watch --state watch.json https://news.example/feed.xml"];

    public static WatchCommand Create(Terminal terminal)
    {
        WatchCommand command = new();
        command.SetAction(async (parsed, cancellation) =>
        {
            if (FeedList.Read(parsed.GetRequiredValue(command.feeds), terminal) is not { Count: > 0 } feeds) return ExitCode.WrongUsage;
            using WatchState? state = WatchState.Open(parsed.GetRequiredValue(command.state), terminal, TimeProvider.System);
            if (state is null) return ExitCode.WrongUsage;
            using PoliteFetcher fetcher = new();
            ArticleReader reader = new(new() { Model = parsed.GetRequiredValue(command.model) });
            await new Watching(reader, fetcher, state, terminal, TimeProvider.System).RunAsync(feeds, cancellation);
            return ExitCode.AllRead;
        });
        return command;
    }
}
