using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>An attribution whose identity, actor and parent are still to be told.</summary>
/// <param name="Cue">The words that show it; null for a block quotation.</param>
/// <param name="Source">Who says so, if the text tells.</param>
/// <param name="Content">What is given as the source's, in text order.</param>
/// <param name="Act">What the source does.</param>
/// <param name="By">The rule or model that decided.</param>
/// <param name="Confidence">How likely it is one, in (0, 1].</param>
/// <param name="Quoted">Whom the source quotes in its turn: "The broadcaster quoted the agency at length".</param>
internal sealed record Draft(Span? Cue, Span? Source, IReadOnlyList<Span> Content, string Act, string By, double Confidence, Span? Quoted = null)
{
    /// <summary>Where its first part begins.</summary>
    public int Begin => Math.Min(Content[0].Begin, Math.Min(Cue?.Begin ?? int.MaxValue, Source?.Begin ?? int.MaxValue));
}
