using System.Text;
using Rapporteur.Records;
using Spectre.Console;

namespace Rapporteur.Cli.Formats.Text;

/// <summary>For people: the article with its parts set off, then who says what, when and what happens.</summary>
/// <param name="width">The columns of a line.</param>
/// <param name="colour">Whether there are colours.</param>
internal sealed class TextFormat(int width, bool colour) : RecordFormat
{
    private bool several;

    public override byte[] Render(ArticleRecord record, int number)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        ArticleView.Write(record, console);
        StatementsView.Write(record, console);
        return Encoding.UTF8.GetBytes(WithoutTrailingBlanks(writer.ToString()));
    }

    public override async ValueTask AddAsync(byte[] rendered, Stream output)
    {
        if (several) await output.WriteAsync(Encoding.UTF8.GetBytes($"\n{new string('═', width)}\n\n"));
        several = true;
        await output.WriteAsync(rendered);
    }

    private static string WithoutTrailingBlanks(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd(' ')));
}
