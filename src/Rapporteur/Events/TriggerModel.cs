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

    // Words less likely than this to fill a slot do not matter.
    private const float Negligible = 0.001f;

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
            SlotChances chances(int slot) => Chances(scores, (k * length * slots) + slot, slots, length, begin, trees);
            found.Add(new(
                first + w, encoder.Labels.Types[1 + Greatest(type)], probabilities[w], Enum.Parse<Modality>(encoder.Labels.Modalities[modality], ignoreCase: true),
                modalities[^1] > modalities[^2], chances(actor), chances(recipient), chances(place), chances(time)));
        }
        return found;
    }

    /// <summary>The probabilities of one slot's scores, which stand a row of slots apart; the first is of nothing. The head is not told in training whom
    /// pronouns speak of, so that what it says of them means nothing.</summary>
    private static SlotChances Chances(float[] scores, int from, int step, int length, int firstWord, Trees trees)
    {
        float[] chances = new float[length];
        float greatest = float.NegativeInfinity, sum = 0;
        bool counts(int i) => i == 0 || firstWord + i - 1 < 0 || firstWord + i - 1 >= trees.Count || trees.Tag(firstWord + i - 1) != "PRON";
        for (int i = 0; i < length; i++)
            if (counts(i)) greatest = MathF.Max(greatest, scores[from + (i * step)]);
        for (int i = 0; i < length; i++)
            if (counts(i)) sum += chances[i] = MathF.Exp(scores[from + (i * step)] - greatest);
        List<(int, double)> words = [];
        for (int i = 1; i < length; i++)
            if (chances[i] / sum > Negligible) words.Add((firstWord + i - 1, chances[i] / sum));
        return new(chances[0] / sum, words);
    }

    private static int Greatest(ReadOnlySpan<float> scores) => TensorPrimitives.IndexOfMax(scores);

    private static int Slot(Encoder encoder, string name) => encoder.Labels.Slots.ToList().IndexOf(name);
}
