using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;

namespace Rapporteur.Models;

/// <summary>
/// The neural encoder with its heads: reads words in windows and scores what each may be. Loaded once, it serves any number
/// of threads, to the end of the process; each window is one run on the caller's thread (docs/decisions/0004).
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "It lives to the end of the process.")]
internal sealed class Encoder
{
    private static readonly string[] Inputs = ["pieces", "cases", "firsts", "words"];
    private static readonly string[] Outputs = ["tags", "lemmas", "names", "cues", "arcs", "relation_dependents", "relation_heads", "triggers", "modalities", "vectors"];
    private static readonly string[] AnchoredInputs = ["vectors", "anchor_probabilities", "anchors", "places", "features"];
    private static readonly string[] RoleOutputs = ["roles"];
    private static readonly string[] PartyOutputs = ["parties"];

    private readonly InferenceSession session, roles, parties;
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
        roles = new(folder.FilePath("roles.onnx"), options);
        parties = new(folder.FilePath("parties.onnx"), options);
        vocabulary = new(File.ReadLines(folder.FilePath("vocab.txt")));
        Labels = ModelLabels.Read(folder.FilePath("labels.json"));
        Name = folder.Name;
        Version = session.ModelMetadata.CustomMetadataMap["version"];
    }

    public string Name { get; }

    public string Version { get; }

    public ModelLabels Labels { get; }

    /// <summary>Scores all words, a window at a time.</summary>
    /// <param name="text">The words.</param>
    /// <param name="decode">Called once a window, in order; the scores are gone when it returns.</param>
    public void Read(EncoderText text, Action<WindowScores> decode)
    {
        foreach (Window window in Window.Pack(text, vocabulary))
        {
            using OrtValue pieces = Row(window.Pieces), cases = Row(window.Cases), firsts = Row(window.Firsts);
            using OrtValue places = Tensor(CollectionsMarshal.AsSpan(window.Words).ToArray(), [window.Words.Count]);
            using var scores = session.Run(run, Inputs, [pieces, cases, firsts, places], Outputs);
            decode(new(window, scores));
        }
    }

    /// <summary>Scores what the words around anchors are to them: anchors × places × role labels.</summary>
    /// <param name="window">The window that the anchors stand in.</param>
    /// <param name="cueProbabilities">Of each of its words.</param>
    /// <param name="sequences">The words around the anchors.</param>
    public float[] ScoreRoles(WindowScores window, float[] cueProbabilities, AnchoredSequences sequences) =>
        Score(roles, RoleOutputs, window, cueProbabilities, sequences);

    /// <summary>Scores which word fills each slot of triggers: triggers × (nothing, then each place) × slots, before the softmax over places.</summary>
    /// <param name="window">The window that the triggers stand in.</param>
    /// <param name="triggerProbabilities">Of each of its words.</param>
    /// <param name="sequences">The words around the triggers.</param>
    public float[] ScoreParties(WindowScores window, float[] triggerProbabilities, AnchoredSequences sequences) =>
        Score(parties, PartyOutputs, window, triggerProbabilities, sequences);

    private float[] Score(InferenceSession head, string[] outputs, WindowScores window, float[] probabilities, AnchoredSequences sequences)
    {
        long anchorCount = sequences.Anchors.Count, length = sequences.Places.Count / anchorCount, width = sequences.Features.Count / sequences.Places.Count;
        using OrtValue cues = Tensor(probabilities, [window.Words]), anchors = Tensor(sequences.Anchors.ToArray(), [anchorCount]);
        using OrtValue places = Tensor(sequences.Places.ToArray(), [anchorCount, length]), features = Tensor(sequences.Features.ToArray(), [anchorCount, length, width]);
        using var scores = head.Run(run, AnchoredInputs, [window.Vectors, cues, anchors, places, features], outputs);
        return scores[0].GetTensorDataAsSpan<float>().ToArray();
    }

    private static OrtValue Row(List<long> values) => Tensor(CollectionsMarshal.AsSpan(values).ToArray(), [1, values.Count]);

    private static OrtValue Tensor<T>(T[] values, long[] shape)
        where T : unmanaged => OrtValue.CreateTensorValueFromMemory(values, shape);
}

/// <summary>For each anchor, the words around it, one sequence after the other.</summary>
/// <param name="Anchors">Words of the window.</param>
/// <param name="Places">The word of the window at each place of each sequence; the number of its words where there is none.</param>
/// <param name="Features">At each place, numbers of rows of the model's table of features.</param>
internal sealed record AnchoredSequences(List<long> Anchors, List<long> Places, List<long> Features);
