namespace Rapporteur.Actors;

/// <summary>An entry that a description or pronoun may speak of.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Profile">What is known of it.</param>
/// <param name="Last">Where it was last spoken of; null if only later.</param>
/// <param name="Next">Where its name next stands, if it was not spoken of before.</param>
/// <param name="Rank">How many other entries were spoken of since.</param>
/// <param name="IsHolder">Whether the phrase says that it speaks for this one: "the union’s leaders".</param>
internal sealed record AntecedentCandidate(Entry Entry, Profile Profile, Reference? Last, Reference? Next, int Rank, bool IsHolder);
