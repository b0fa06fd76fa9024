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
    var sentences = SentenceReader.Read(text, ZoneReader.Read(text));
    var tokens = TokenReader.Read(text, sentences);
    using StreamWriter w = new(output);
    int last = 0, n = 0;
    for (int i = 0; i < tokens.Count; i++)
    {
        if (tokens[i].Sentence != last) { w.WriteLine(); n = 0; last = tokens[i].Sentence; }
        n++;
        int k = i;
        if (!tokens[i].ContinuesWord)
        {
            while (k + 1 < tokens.Count && tokens[k + 1].ContinuesWord) k++;
            if (k > i) w.WriteLine($"{n}-{n + k - i}\t{text[tokens[i].Span.Begin..tokens[k].Span.End]}\t_\t_\t_\t_\t_\t_\t_\t_");
        }
        w.WriteLine($"{n}\t{tokens[i].Span.Of(text)}\t_\t_\t_\t_\t_\t_\t_\t_");
    }
    w.WriteLine();
}
