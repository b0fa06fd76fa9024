using Rapporteur.Models;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Attributions;

/// <summary>Collects the attributions of one article, window by window.</summary>
internal sealed class RoleReader(RoleModel model, ValueList<Token> tokens, ArticleLayout layout)
{
    private Trees? trees;

    /// <summary>Those found so far, in the order of their cues.</summary>
    public List<FoundAttribution> Found { get; } = [];

    /// <summary>The phrases of the sources.</summary>
    public IEnumerable<Span> Sources() =>
        Found.SelectMany(f => f.Source).Select(s => new Span(tokens[s.Begin].Span.Begin, tokens[s.End - 1].Span.End));

    /// <summary>Adds those of a window.</summary>
    public void Read(WindowScores window, IReadOnlyList<SyntacticWord> words)
    {
        int width = window.Cues.Length / window.Words;
        float[] probabilities = new float[window.Words];
        for (int w = 0; w < probabilities.Length; w++) probabilities[w] = 1 - MathF.Exp(window.Cues[w * width]);
        List<(WordRange Cue, double Confidence)> cues = [];
        foreach (Stretch stretch in window.Stretches) cues.AddRange(model.Cues(window, stretch, probabilities));
        if (cues.Count > 0) Found.AddRange(model.Roles(window, layout, trees ??= new(tokens, words), probabilities, cues));
    }
}
