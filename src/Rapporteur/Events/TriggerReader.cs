using Rapporteur.Attributions;
using Rapporteur.Models;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Events;

/// <summary>Collects the events of one article, window by window.</summary>
internal sealed class TriggerReader(TriggerModel model, ValueList<Token> tokens, ArticleLayout layout)
{
    private Trees? trees;

    /// <summary>Those found so far, in the order of their triggers.</summary>
    public List<FoundEvent> Found { get; } = [];

    /// <summary>Adds those of a window.</summary>
    public void Read(WindowScores window, IReadOnlyList<SyntacticWord> words) => Found.AddRange(model.Read(window, layout, trees ??= new(tokens, words)));
}
