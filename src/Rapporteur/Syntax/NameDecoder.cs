using Rapporteur.Models;

namespace Rapporteur.Syntax;

/// <summary>Tells which words are parts of names.</summary>
/// <param name="labels">O, and B- and I- of each kind of name.</param>
internal sealed class NameDecoder(IReadOnlyList<string> labels)
{
    private readonly NamePart[] parts = [.. labels.Select(Part)];
    private readonly RunDecoder runs = new(labels);

    /// <summary>The part of each word of one sentence.</summary>
    /// <param name="scores">A row a word, a column a label: logarithms of probabilities.</param>
    public NamePart[] Decode(ReadOnlySpan<float> scores) => [.. runs.Decode(scores).Select(l => parts[l])];

    private static NamePart Part(string label) =>
        label == "O" ? default : new(Enum.Parse<NameKind>(label[2..], ignoreCase: true), label[0] == 'B');
}
