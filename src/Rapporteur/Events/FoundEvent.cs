using Rapporteur.Text;

namespace Rapporteur.Events;

/// <summary>What the model takes for an event.</summary>
/// <param name="Trigger">The word of the article that names it.</param>
/// <param name="Type">The likeliest PLOVER type.</param>
/// <param name="Confidence">The probability that the word names an event, in (0, 1).</param>
/// <param name="Modality">Whether it comes to pass.</param>
/// <param name="Negated">Whether the text says that it did not.</param>
/// <param name="Actor">Who acts.</param>
/// <param name="Recipient">Whom it is directed at.</param>
/// <param name="Place">Where it happens.</param>
/// <param name="Time">When it happens.</param>
internal sealed record FoundEvent(
    int Trigger, string Type, double Confidence, Modality Modality, bool Negated, SlotChances Actor, SlotChances Recipient, SlotChances Place, SlotChances Time);

/// <summary>What may fill a slot of an event: the probability that nothing does, and that each word is part of what does; they sum to one.</summary>
/// <param name="Absent">Of nothing.</param>
/// <param name="Words">Of words of the article, in text order; unlikely ones are left out.</param>
internal sealed record SlotChances(double Absent, IReadOnlyList<(int Word, double Chance)> Words)
{
    // Words less likely than this to fill a slot do not matter.
    private const double Negligible = 0.001;

    /// <summary>The softmax of one slot's scores over nothing and the words that count.</summary>
    /// <param name="scores">A row of all slots' scores for nothing, then one for each word.</param>
    /// <param name="slot">Where the slot stands in a row.</param>
    /// <param name="slots">The length of a row.</param>
    /// <param name="first">The article's word that the second row is for; may lie before the article.</param>
    /// <param name="counts">Whether a word of the article may fill a slot.</param>
    public static SlotChances Of(ReadOnlySpan<float> scores, int slot, int slots, int first, Func<int, bool> counts)
    {
        List<(int Word, double Score)> words = [];
        for (int i = 1; i < scores.Length / slots; i++)
            if (counts(first + i - 1)) words.Add((first + i - 1, scores[(i * slots) + slot]));
        double greatest = words.Aggregate((double)scores[slot], (m, w) => Math.Max(m, w.Score));
        double absent = Math.Exp(scores[slot] - greatest), sum = absent + words.Sum(w => Math.Exp(w.Score - greatest));
        return new(absent / sum, [.. words.Select(w => (w.Word, Chance: Math.Exp(w.Score - greatest) / sum)).Where(w => w.Chance > Negligible)]);
    }

    /// <summary>What is likelier than nothing, the likeliest first; beside it what comes near it.</summary>
    /// <param name="filler">What a word is part of; null if it cannot fill the slot.</param>
    /// <param name="near">The share of the likeliest one's probability from which others count; 1 for the likeliest only.</param>
    public IReadOnlyList<(T Filler, Span Span)> Best<T>(Func<int, (T Filler, Span Span)?> filler, double near)
        where T : notnull
    {
        Dictionary<T, (double Sum, double Greatest, Span Span)> sums = [];
        foreach ((int word, double chance) in Words)
        {
            if (filler(word) is not var (what, span)) continue;
            (double sum, double greatest, Span at) = sums.GetValueOrDefault(what);
            sums[what] = (sum + chance, Math.Max(greatest, chance), chance > greatest ? span : at);
        }
        double most = sums.Count == 0 ? 0 : sums.Values.Max(s => s.Sum);
        return most <= Absent ? [] : [.. sums.Where(s => s.Value.Sum >= near * most).OrderByDescending(s => s.Value.Sum).Select(s => (s.Key, s.Value.Span))];
    }
}
