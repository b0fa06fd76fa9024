using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;
using Rapporteur.Text;

namespace Rapporteur.Models;

/// <summary>
/// The neural encoder with its heads: reads words in windows and scores what each may be. Loaded once, it serves any number
/// of threads, to the end of the process; each window is one run on the caller's thread (docs/decisions/0004).
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "It lives to the end of the process.")]
internal sealed class Encoder
{
    private static readonly string[] Inputs = ["pieces", "cases", "firsts", "words"];
    private static readonly string[] Outputs = ["tags", "lemmas", "names", "arcs", "relation_dependents", "relation_heads"];

    private readonly InferenceSession session;
    private readonly RunOptions run = new();
    private readonly WordPieces vocabulary;

    public Encoder(ModelFolder folder)
    {
        using SessionOptions options = new()
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            EnableMemoryPattern = false,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
        };
        session = new(folder.FilePath("model.onnx"), options);
        vocabulary = new(File.ReadLines(folder.FilePath("vocab.txt")));
        Labels = ModelLabels.Read(folder.FilePath("labels.json"));
        Name = folder.Name;
        Version = session.ModelMetadata.CustomMetadataMap["version"];
    }

    public string Name { get; }

    public string Version { get; }

    public ModelLabels Labels { get; }

    /// <summary>Scores all words, a window at a time.</summary>
    /// <param name="text">What the words point into.</param>
    /// <param name="words">All words of the article.</param>
    /// <param name="sentenceOf">The sentence of each word; never falling.</param>
    /// <param name="decode">Called once a window, in order; the scores are gone when it returns.</param>
    public void Read(string text, IReadOnlyList<Span> words, IReadOnlyList<int> sentenceOf, Action<WindowScores> decode)
    {
        foreach (Window window in Window.Pack(text, words, sentenceOf, vocabulary))
        {
            using OrtValue pieces = Row(window.Pieces), cases = Row(window.Cases), firsts = Row(window.Firsts);
            using OrtValue places = Tensor(window.Words, [window.Words.Count]);
            using var scores = session.Run(run, Inputs, [pieces, cases, firsts, places], Outputs);
            decode(new(window, scores));
        }
    }

    private static OrtValue Row(List<long> values) => Tensor(values, [1, values.Count]);

    private static OrtValue Tensor(List<long> values, long[] shape) =>
        OrtValue.CreateTensorValueFromMemory(CollectionsMarshal.AsSpan(values).ToArray(), shape);
}
