namespace Rapporteur.Actors;

/// <summary>An entry that a description or pronoun may speak of.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Profile">What is known of it.</param>
/// <param name="At">Where it is spoken of: the last time before, else the first time after.</param>
/// <param name="IsBefore">Whether that is before.</param>
/// <param name="Rank">How many other entries were spoken of since.</param>
/// <param name="IsHolder">Whether the phrase says that it speaks for this one: "the union’s leaders".</param>
internal sealed record AntecedentCandidate(Entry Entry, Profile Profile, Reference At, bool IsBefore, int Rank, bool IsHolder);
