using System.Text;
using Rapporteur.Stories;

namespace Rapporteur.Cli.Stories;

/// <summary>One way of printing stories.</summary>
internal abstract class StoryFormat
{
    /// <summary>A story as it is printed.</summary>
    /// <param name="story">The story.</param>
    /// <param name="number">Its place among all, counted from 1.</param>
    public abstract byte[] Render(Story story, int number);

    /// <summary>What comes after all stories.</summary>
    public virtual byte[] End(int stories) => [];
}

/// <summary>The formats by their names on the command line.</summary>
internal static class StoryFormats
{
    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "json", "jsonl"];

    /// <summary>The format of that name; without a name, the one that suits the terminal or pipe.</summary>
    public static StoryFormat Create(string? name, Terminal terminal) => (name ?? (terminal.OutputIsTerminal ? "text" : "jsonl")) switch
    {
        "text" => new StoryText(terminal.Width),
        "json" => new JsonArray(),
        "jsonl" => new JsonLines(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such format."),
    };

    /// <summary>A story a line.</summary>
    private sealed class JsonLines : StoryFormat
    {
        public override byte[] Render(Story story, int number) => [.. StoryJson.ToUtf8(story), (byte)'\n'];
    }

    /// <summary>An array of stories, indented.</summary>
    private sealed class JsonArray : StoryFormat
    {
        public override byte[] Render(Story story, int number) => [.. Encoding.UTF8.GetBytes(number == 1 ? "[\n" : ",\n"), .. StoryJson.ToUtf8(story, indented: true)];

        public override byte[] End(int stories) => stories == 0 ? "[]\n"u8.ToArray() : "\n]\n"u8.ToArray();
    }
}
