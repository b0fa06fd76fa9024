using System.CommandLine;
using System.CommandLine.Parsing;
using Rapporteur.Articles;
using Rapporteur.Cli.Formats;

namespace Rapporteur.Cli.Read;

/// <summary><c>rapporteur read INPUT…</c></summary>
internal sealed class ReadCommand : Command, IHasExamples
{
    private readonly Argument<string[]> inputs = new("INPUT")
    {
        Description = "Files, folders, URLs, or - for standard input: plain text, web pages, feeds and sitemaps, JSON Lines (id, text or html, url, outlet, headline, published, authors), web archives (WARC), zip and tar archives of these, also gzipped.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> format = new("--format", "-f")
    {
        Description = "How records are printed: text for people, json, jsonl, csv (a row an attribution or event), html (one page to look at and to print), geojson (places on a map). Default: text on a terminal, otherwise jsonl.",
        HelpName = string.Join('|', RecordFormats.Names),
    };

    private readonly Option<DateOnly?> published = DayOption("--published", "The day of publication of articles that do not tell it themselves.");

    private readonly Option<DateOnly?> since = DayOption("--since", "Leaves out articles that are known to be published before this day; of feeds and sitemaps, these are not even fetched.");

    private readonly Option<bool> offline = new("--offline") { Description = "Fetches nothing: no URL, and no page that a feed only links to." };

    private readonly Option<long> offset = new("--offset")
    {
        Description = "Begins files at this byte, where a record of a web archive begins (in WARC.gz, its gzip member), as indexes of such archives tell it.",
        HelpName = "BYTE",
    };

    private readonly Option<string?> outlet = new("--outlet")
    {
        Description = "Who published the articles that do not tell it themselves.",
        HelpName = "NAME",
    };

    private readonly Option<int?> threads = new("--threads")
    {
        Description = "How many articles are read at once. Default: as many as there are processors. The output is the same.",
        HelpName = "N",
    };

    private readonly Option<string> model = ModelOption.Create();

    private ReadCommand()
        : base("read", "Reads articles and prints a record of each.")
    {
        format.AcceptOnlyFromAmong([.. RecordFormats.Names]);
        threads.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, out int count) && count < 1) result.AddError("--threads is at least 1.");
        });
        offset.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && long.TryParse(result.Tokens[0].Value, out long at) && at < 0) result.AddError("--offset is at least 0.");
        });
        Add(inputs);
        Add(format);
        Add(since);
        Add(offline);
        Add(offset);
        Add(published);
        Add(outlet);
        Add(model);
        Add(threads);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "rapporteur read article.txt",
        "rapporteur read --format html article.txt > article.html",
        "rapporteur read --outlet \"The Example\" --published 2024-03-26 articles/ > records.jsonl",
        "rapporteur read --since 2024-03-01 https://news.example/feed.xml > records.jsonl",
        "zcat archive.jsonl.gz | rapporteur read - --format csv > statements.csv",
    ];

    public static ReadCommand Create(Terminal terminal)
    {
        ReadCommand command = new();
        command.SetAction((parsed, cancellation) => Reading.RunAsync(command.Request(parsed), terminal, cancellation));
        return command;
    }

    private ReadRequest Request(ParseResult parsed) => new(
        parsed.GetRequiredValue(inputs), parsed.GetValue(format), parsed.GetValue(published), parsed.GetValue(outlet), parsed.GetRequiredValue(model), parsed.GetValue(threads) ?? Environment.ProcessorCount)
    {
        Since = parsed.GetValue(since),
        Offset = parsed.GetValue(offset),
        Offline = parsed.GetValue(offline),
    };

    private static Option<DateOnly?> DayOption(string name, string description) => new(name) { Description = description, HelpName = "YYYY-MM-DD", CustomParser = Day };

    private static DateOnly? Day(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (PublishedDay.TryParse(text, out DateOnly day)) return day;
        result.AddError($"'{text}' is not a day such as 2024-03-26.");
        return null;
    }
}
