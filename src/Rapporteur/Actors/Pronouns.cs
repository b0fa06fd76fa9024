namespace Rapporteur.Actors;

/// <summary>Resolves "he" and "she" to the person spoken of before.</summary>
internal static class Pronouns
{
    /// <summary>Adds pronouns to the entries of the persons they speak of.</summary>
    /// <remarks>
    /// The person named first in a sentence is taken as its subject, which Hobbs (1978) and centering prefer: the last
    /// sentence's subject, else the nearest person before, of fitting gender where known.
    /// </remarks>
    public static void Resolve(List<Word> words, List<Reference> references)
    {
        List<Reference> persons = [.. references.Where(r => r.Entry is { Kind: ActorKind.Person, IsNamed: true })];
        int next = 0;
        Entry? subject = null, latest = null;
        int sentence = -1;
        bool hasSubject = false;
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].Sentence != sentence)
            {
                sentence = words[i].Sentence;
                hasSubject = false;
            }
            while (next < persons.Count && persons[next].First <= i)
            {
                latest = persons[next++].Entry;
                if (!hasSubject) subject = latest;
                hasSubject = true;
            }
            if (!ActorTables.Pronouns.TryGetValue(words[i].Key, out string? gender)) continue;
            Entry? who = Fits(subject, gender) ? subject : Fits(latest, gender) ? latest : null;
            if (who is null) continue;
            who.Pronouns.Add(i);
            if (!hasSubject) subject = who;
            hasSubject = true;
        }
    }

    private static bool Fits(Entry? entry, string gender) => entry is not null && (entry.Gender ?? gender) == gender;
}
