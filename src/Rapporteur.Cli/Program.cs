using System.Text.Json;
using Rapporteur;
using Rapporteur.Articles;
using Rapporteur.Records;
using Rapporteur.Sentences;
using Rapporteur.Tokens;
using Rapporteur.Zones;

using Stream output = Console.OpenStandardOutput();
if (args[0] == "read")
{
    ArticleReader reader = new();
    if (args[1].EndsWith(".jsonl", StringComparison.Ordinal))
    {
        foreach (string line in File.ReadLines(args[1]))
        {
            using var j = JsonDocument.Parse(line);
            string? Get(string n) => j.RootElement.TryGetProperty(n, out var v) ? v.GetString() : null;
            Article a = new() { Id = Get("id")!, Text = Get("text")!, Outlet = Get("outlet"), Published = Get("published") is { } p ? DateOnly.Parse(p) : null };
            output.Write(RecordJson.ToUtf8(reader.Read(a)));
            output.Write("\n"u8);
        }
    }
    else
    {
        output.Write(RecordJson.ToUtf8(reader.Read(Article.FromText(File.ReadAllText(args[1]))), indented: true));
        output.Write("\n"u8);
    }
}
else
{
    string text = File.ReadAllText(args[1]);
    var zones = ZoneReader.Read(text);
    var sentences = SentenceReader.Read(text, zones);
    using StreamWriter writer = new(output);
    ConlluWriter.Write(writer, text, zones, sentences, TokenReader.Read(text, sentences));
}
