using System.Numerics.Tensors;
using Rapporteur.Attributions;
using Rapporteur.Models;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Events;

/// <summary>Finds triggers of events, and for each what may fill its slots, with the heads of a trained model.</summary>
internal sealed class TriggerModel(Encoder encoder)
{
    // Likelier than this a word names an event. Chosen on the development readings: the best F1 of whole statements.
    private const double Least = 0.5;

    // In training the head is not told whom pronouns speak of, so that what it says of them means nothing.
    private const string Pronoun = "PRON";

    private readonly AnchorFeatures features = new(encoder.Labels.Branches);
    private readonly int actor = Slot(encoder, "actor"), recipient = Slot(encoder, "recipient"), place = Slot(encoder, "place"), time = Slot(encoder, "time");

    /// <summary>A reader of one article's windows.</summary>
    /// <param name="text">What the tokens point into.</param>
    /// <param name="tokens">The article's words.</param>
    /// <param name="paragraphs">The paragraph of each.</param>
    public TriggerReader Reader(string text, ValueList<Token> tokens, int[] paragraphs) => new(this, tokens, new ArticleLayout(text, tokens, paragraphs));

    /// <summary>The events of a window.</summary>
    public IEnumerable<FoundEvent> Read(WindowScores window, ArticleLayout layout, Trees trees)
    {
        int first = window.Stretches[0].FirstWord, types = window.Triggers.Length / window.Words;
        float[] probabilities = new float[window.Words];
        List<int> triggers = [];
        for (int w = 0; w < probabilities.Length; w++)
        {
            probabilities[w] = 1 - MathF.Exp(window.Triggers[w * types]);
            if (probabilities[w] > Least) triggers.Add(w);
        }
        if (triggers.Count == 0) return [];
        AnchoredSequences sequences = features.Around([.. triggers.Select(w => new WordRange(first + w, first + w + 1))], layout, trees, first, window.Words);
        float[] scores = encoder.ScoreParties(window, probabilities, sequences);
        List<FoundEvent> found = [];
        int slots = encoder.Labels.Slots.Count, length = AnchorFeatures.Length + 1;
        for (int k = 0; k < triggers.Count; k++)
        {
            int w = triggers[k], begin = first + w - AnchorFeatures.Before;
            ReadOnlySpan<float> type = window.Triggers.Slice((w * types) + 1, types - 1);
            ReadOnlySpan<float> modalities = window.Modalities.Slice(w * (encoder.Labels.Modalities.Count + 2), encoder.Labels.Modalities.Count + 2);
            int modality = Greatest(modalities[..^2]);
            SlotChances chances(int slot) => SlotChances.Of(scores.AsSpan(k * length * slots, length * slots), slot, slots, begin, w => w >= 0 && w < trees.Count && trees.Tag(w) != Pronoun);
            found.Add(new(
                first + w, encoder.Labels.Types[1 + Greatest(type)], probabilities[w], Enum.Parse<Modality>(encoder.Labels.Modalities[modality], ignoreCase: true),
                modalities[^1] > modalities[^2], chances(actor), chances(recipient), chances(place), chances(time)));
        }
        return found;
    }

    private static int Greatest(ReadOnlySpan<float> scores) => TensorPrimitives.IndexOfMax(scores);

    private static int Slot(Encoder encoder, string name) => encoder.Labels.Slots.ToList().IndexOf(name);
}
