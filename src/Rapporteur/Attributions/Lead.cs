namespace Rapporteur.Attributions;

/// <summary>What the last sentence of a paragraph leads up to: "The ministry said:".</summary>
/// <param name="Cue">The cue whose content is to follow; null if there is only somebody who can be the source.</param>
/// <param name="Source">The items of the source.</param>
internal sealed record Lead(VerbGroup? Cue, (int Begin, int End)? Source);
