namespace Rapporteur.Actors;

/// <summary>Makes references of the pronouns that speak of those spoken of before.</summary>
internal static class PronounReader
{
    /// <summary>The references, in text order.</summary>
    public static IEnumerable<Reference> Read(List<Word> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (!ActorTables.Pronouns.TryGetValue(words[i].Key, out var pronoun)) continue;
            yield return new() { First = i, End = i + 1, Named = false, Key = words[i].Key, Gender = pronoun.Gender, Form = MentionForm.Pronoun };
        }
    }
}
