namespace Rapporteur.Attributions;

/// <summary>What the model takes for an attribution, in words.</summary>
/// <param name="Cue">The words that show it.</param>
/// <param name="Source">Who says so, in pieces.</param>
/// <param name="Content">What is given as the source's, in pieces; may be empty.</param>
/// <param name="Confidence">The probability that there is such an attribution, in (0, 1).</param>
internal sealed record FoundAttribution(WordRange Cue, IReadOnlyList<WordRange> Source, IReadOnlyList<WordRange> Content, double Confidence);

/// <summary>Words [<paramref name="Begin"/>, <paramref name="End"/>) of an article.</summary>
internal readonly record struct WordRange(int Begin, int End)
{
    public bool Contains(int word) => Begin <= word && word < End;
}
