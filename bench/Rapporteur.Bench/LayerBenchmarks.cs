using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;
using Rapporteur.Articles;
using Rapporteur.Sentences;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Bench;

/// <summary>What each layer costs on the articles of examples/, repeated to about 10,000 words; times are for all of them.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class LayerBenchmarks
{
    private readonly ArticleReader reader = new();
    private string text = "";
    private ValueList<Zone> zones = [];
    private ValueList<Span> sentences = [];
    private Article article = Article.FromText("");

    [GlobalSetup]
    public void Read()
    {
        string examples = string.Join("\n\n", Directory.GetFiles(Examples(), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        int words = examples.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        text = string.Join("\n\n", Enumerable.Repeat(examples, 1 + 10_000 / words));
        zones = ZoneReader.Read(text);
        sentences = SentenceReader.Read(text, zones);
        article = Article.FromText(text);
        Console.WriteLine($"// words: {words * (1 + 10_000 / words)}");
    }

    [Benchmark]
    public int Zoning() => ZoneReader.Read(text).Count;

    [Benchmark]
    public int Segmentation() => TokenReader.Read(text, SentenceReader.Read(text, zones)).Count;

    [Benchmark]
    public int Tokens() => TokenReader.Read(text, sentences).Count;

    [Benchmark(Baseline = true)]
    public int Whole() => reader.Read(article).Sentences.Count;

    private static string Examples([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "examples");
}
