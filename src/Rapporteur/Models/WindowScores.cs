using Microsoft.ML.OnnxRuntime;

namespace Rapporteur.Models;

/// <summary>What the heads say of one window's words; a row a word. Valid only while the window is decoded.</summary>
internal readonly ref struct WindowScores
{
    public WindowScores(Window window, IReadOnlyList<OrtValue> outputs)
    {
        Stretches = window.Stretches;
        Words = window.Words.Count;
        Tags = Floats(outputs[0]);
        Lemmas = Floats(outputs[1]);
        Names = Floats(outputs[2]);
        Cues = Floats(outputs[3]);
        Arcs = Floats(outputs[4]);
        RelationDependents = Floats(outputs[5]);
        RelationHeads = Floats(outputs[6]);
        Triggers = Floats(outputs[7]);
        Modalities = Floats(outputs[8]);
        Vectors = outputs[9];
    }

    public IReadOnlyList<Stretch> Stretches { get; }

    public int Words { get; }

    /// <summary>Words × tags.</summary>
    public ReadOnlySpan<float> Tags { get; }

    /// <summary>Words × lemma rules.</summary>
    public ReadOnlySpan<float> Lemmas { get; }

    /// <summary>Words × name labels, logarithms of probabilities.</summary>
    public ReadOnlySpan<float> Names { get; }

    /// <summary>Words × cue labels, logarithms of probabilities.</summary>
    public ReadOnlySpan<float> Cues { get; }

    /// <summary>Dependents × (the root, then each word of the window as head).</summary>
    public ReadOnlySpan<float> Arcs { get; }

    /// <summary>Dependents × relations × width; the dot product with a head's row scores a relation.</summary>
    public ReadOnlySpan<float> RelationDependents { get; }

    /// <summary>(The root, then each word of the window) × width.</summary>
    public ReadOnlySpan<float> RelationHeads { get; }

    /// <summary>Words × types of events, the first none; logarithms of probabilities.</summary>
    public ReadOnlySpan<float> Triggers { get; }

    /// <summary>Words × (modalities, then not negated and negated).</summary>
    public ReadOnlySpan<float> Modalities { get; }

    /// <summary>Words × the encoder's width: what heads that hang on an anchor read.</summary>
    public OrtValue Vectors { get; }

    /// <summary>The rows of a stretch's words.</summary>
    /// <param name="scores">A row a word of the window.</param>
    /// <param name="stretch">A stretch of the window.</param>
    public ReadOnlySpan<float> Rows(ReadOnlySpan<float> scores, Stretch stretch)
    {
        int width = scores.Length / Words;
        return scores.Slice(stretch.Offset * width, stretch.Words * width);
    }

    private static ReadOnlySpan<float> Floats(OrtValue value) => value.GetTensorDataAsSpan<float>();
}
