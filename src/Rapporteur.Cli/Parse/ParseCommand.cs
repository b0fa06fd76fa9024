using System.CommandLine;
using System.Text;
using Rapporteur.Articles;
using Rapporteur.Sentences;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Cli.Parse;

/// <summary><c>rapporteur parse FILE</c></summary>
internal sealed class ParseCommand : Command, IHasExamples
{
    private readonly Argument<string> input = new("FILE") { Description = "A file, or - for standard input; what read takes." };

    private ParseCommand()
        : base("parse", "Divides text into sentences and words and prints them in CoNLL-U, the form of Universal Dependencies.")
    {
        Add(input);
    }

    public IReadOnlyList<string> Examples { get; } = ["rapporteur parse article.txt > article.conllu"];

    public static ParseCommand Create(Terminal terminal)
    {
        ParseCommand command = new();
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(command.input), terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string input, Terminal terminal, CancellationToken cancellation)
    {
        bool failed = false;
        await using StreamWriter output = new(terminal.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        await foreach (ArticleInput read in ArticleFiles.ReadAsync([input], cancellation))
        {
            if (read is ReadableArticle { Article.Text: var text })
            {
                Write(output, text);
                continue;
            }
            failed = true;
            await terminal.Error.WriteLineAsync($"rapporteur: {read}");
        }
        return failed ? ExitCode.SomeFailed : ExitCode.AllRead;
    }

    private static void Write(TextWriter output, string text)
    {
        ValueList<Zone> zones = ZoneReader.Read(text);
        ValueList<Span> sentences = SentenceReader.Read(text, zones);
        ConlluWriter.Write(output, text, zones, sentences, TokenReader.Read(text, sentences));
    }
}
