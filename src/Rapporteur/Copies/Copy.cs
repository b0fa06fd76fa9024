using Rapporteur.Text;

namespace Rapporteur.Copies;

/// <summary>An article that repeats an earlier one word for word, in whole or in large part.</summary>
/// <param name="Article">The identity of the copy.</param>
/// <param name="Of">The identity of the article that came before it.</param>
/// <param name="Resemblance">The runs of four words that both have, of those that either has; from 0 to 1.</param>
/// <param name="Containment">The runs of four words that both have, of those of the shorter one; from 0 to 1.</param>
/// <param name="Differs">What differs between them, in the order of the text; capitals and punctuation do not count.</param>
public sealed record Copy(string Article, string Of, double Resemblance, double Containment, ValueList<Difference> Differs);

/// <summary>A place where a copy departs from its original.</summary>
/// <param name="Original">The original's words there; empty where the copy adds some.</param>
/// <param name="Copied">The copy's words there; empty where it leaves some out.</param>
public readonly record struct Difference(string Original, string Copied);
