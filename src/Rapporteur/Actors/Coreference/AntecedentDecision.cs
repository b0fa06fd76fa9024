namespace Rapporteur.Actors;

/// <summary>How it was decided whom a phrase speaks of, for those who learn the weights.</summary>
/// <param name="Phrase">The description or pronoun.</param>
/// <param name="New">What speaks for somebody new.</param>
/// <param name="Candidates">The entries that were thought of.</param>
/// <param name="Features">What speaks for each.</param>
/// <param name="Chosen">The index of the one chosen; -1 for somebody new.</param>
internal sealed record AntecedentDecision(Reference Phrase, List<string> New, List<AntecedentCandidate> Candidates, List<List<string>> Features, int Chosen);
