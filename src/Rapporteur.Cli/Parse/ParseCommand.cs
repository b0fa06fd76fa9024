using System.CommandLine;
using System.Text;
using Rapporteur.Articles;
using Rapporteur.Fetching;
using Rapporteur.Sentences;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Cli.Parse;

/// <summary><c>rapporteur parse FILE</c></summary>
internal sealed class ParseCommand : Command, IHasExamples
{
    private readonly Argument<string> input = new("FILE") { Description = "A file, or - for standard input; what read takes." };

    private readonly Option<bool> conllu = new("--conllu")
    {
        Description = "FILE is CoNLL-U; its own sentences and words are kept.",
    };

    private readonly Option<string> model = ModelOption.Create();

    private ParseCommand()
        : base("parse", "Prints sentences, words, lemmas, tags, dependencies and names in CoNLL-U, the form of Universal Dependencies.")
    {
        Add(input);
        Add(conllu);
        Add(model);
    }

    public IReadOnlyList<string> Examples { get; } =
        ["rapporteur parse article.txt > article.conllu", "rapporteur parse --conllu treebank.conllu > parsed.conllu"];

    public static ParseCommand Create(Terminal terminal)
    {
        ParseCommand command = new();
        command.SetAction(async (parsed, cancellation) =>
        {
            string file = parsed.GetRequiredValue(command.input);
            SyntaxReader syntax = SyntaxReader.With(parsed.GetRequiredValue(command.model));
            await using StreamWriter output = new(terminal.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            ParsedOutput printed = new(output, syntax);
            return parsed.GetValue(command.conllu)
                ? ParseConllu(file, printed, terminal)
                : await ParseTextAsync(file, printed, terminal, cancellation);
        });
        return command;
    }

    private static async Task<int> ParseTextAsync(string input, ParsedOutput output, Terminal terminal, CancellationToken cancellation)
    {
        InputReport report = new(terminal.Error.WriteLine);
        using PoliteFetcher fetcher = new();
        int articles = 0;
        await foreach (ArticleInput read in ArticleFiles.ReadAsync([input], new() { Fetcher = fetcher }, cancellation))
        {
            if (read is ReadableArticle { Article: var article })
            {
                report.Read();
                if (articles++ > 0) output.BeginDocument();
                ValueList<Zone> zones = ZoneReader.Read(article.Text);
                ValueList<Span> sentences = SentenceReader.Read(article.Text, zones);
                output.Write(new(article.Text, zones, sentences, TokenReader.Read(article.Text, sentences)));
                continue;
            }
            report.NotRead(read);
        }
        return report.End();
    }

    private static int ParseConllu(string input, ParsedOutput output, Terminal terminal)
    {
        try
        {
            using TextReader reader = input == "-" ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8) : new StreamReader(input, Encoding.UTF8);
            output.Write(ConlluReader.Read(reader));
            return ExitCode.AllRead;
        }
        catch (Exception e) when (e is FormatException or FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"rapporteur: {input}: {e.Message}");
            return ExitCode.SomeFailed;
        }
    }

    /// <summary>Parses texts and writes them one below the other.</summary>
    private sealed class ParsedOutput(TextWriter writer, SyntaxReader syntax)
    {
        public void BeginDocument() => writer.Write("# newdoc\n");

        public void Write(ConlluText text)
        {
            ValueList<SyntacticWord> words = syntax.Read(text.Text, text.Zones, text.Tokens);
            ConlluWriter.Write(writer, text.Text, text.Zones, text.Sentences, text.Tokens, i => words[i].ToConllu());
        }
    }
}
