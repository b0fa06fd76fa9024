using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;
using Rapporteur.Actors;
using Rapporteur.Articles;
using Rapporteur.Attributions;
using Rapporteur.Models;
using Rapporteur.Sentences;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Times;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Bench;

/// <summary>What each layer costs on the articles of examples/, repeated to about 10,000 words; times are for all of them.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class LayerBenchmarks
{
    private readonly ArticleReader reader = new();
    private readonly SyntaxReader syntax = SyntaxReader.With(ModelFolder.Default);
    private readonly Encoder encoder = new(ModelFolder.Find(ModelFolder.Default));
    private readonly WordPieces pieces = new(File.ReadLines(ModelFolder.Find(ModelFolder.Default).FilePath("vocab.txt")));
    private string text = "";
    private ValueList<Zone> zones = [];
    private ValueList<Span> sentences = [];
    private ValueList<Token> tokens = [];
    private ValueList<SyntacticWord> words = [];
    private ValueList<Actor> actors = [];
    private EncoderText given = new("", [], [], []);
    private RoleReader found = null!;
    private Article article = Article.FromText("");

    [GlobalSetup]
    public void Read()
    {
        string examples = string.Join("\n\n", Directory.GetFiles(Examples(), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        int count = examples.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        text = string.Join("\n\n", Enumerable.Repeat(examples, 1 + 10_000 / count));
        zones = ZoneReader.Read(text);
        sentences = SentenceReader.Read(text, zones);
        tokens = TokenReader.Read(text, sentences);
        int[] paragraphs = SyntaxReader.Paragraphs(zones, tokens);
        found = new RoleModel(syntax.Encoder).Reader(text, tokens, paragraphs);
        words = syntax.Read(text, zones, tokens, found.Read);
        actors = ActorReader.Read(text, zones, tokens, words, found.Sources());
        given = new(text, [.. tokens.Select(t => t.Span)], [.. tokens.Select(t => t.Sentence)], paragraphs);
        article = Article.FromText(text);
        Console.WriteLine($"// words: {count * (1 + 10_000 / count)}, tokens: {tokens.Count}");
    }

    [Benchmark]
    public int Zoning() => ZoneReader.Read(text).Count;

    [Benchmark]
    public int SentencesAndTokens() => TokenReader.Read(text, SentenceReader.Read(text, zones)).Count;

    [Benchmark]
    public int PiecesAndWindows() => Window.Pack(given, pieces).Count();

    [Benchmark]
    public int PiecesAndEncoder()
    {
        int windows = 0;
        encoder.Read(given, _ => windows++);
        return windows;
    }

    [Benchmark]
    public int PiecesEncoderAndDecoding() => syntax.Read(text, zones, tokens).Count;

    [Benchmark]
    public int PiecesEncoderDecodingAndRoles() => syntax.Read(text, zones, tokens, new RoleModel(syntax.Encoder).Reader(text, tokens, [.. given.ParagraphOf]).Read).Count;

    [Benchmark]
    public int Actors() => ActorReader.Read(text, zones, tokens, words, found.Sources()).Count;

    [Benchmark]
    public int Times() => TimeReader.Read(text, tokens, words, new DateOnly(2026, 5, 14)).Count;

    [Benchmark]
    public int Attributions() => AttributionReader.Read(text, zones, tokens, words, found.Found, syntax.Model.Name, actors).Count;

    [Benchmark(Baseline = true)]
    public int Whole() => reader.Read(article).Sentences.Count;

    private static string Examples([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "examples");
}
