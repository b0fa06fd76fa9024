namespace Rapporteur.Articles;

/// <summary>
/// Tells the language of a text by its trigrams of letters: each language's score is the sum of its weights for them, as in naive Bayes
/// (Dunning, Statistical Identification of Language, 1994). The weights are learnt; <c>languages.tsv</c> says from what.
/// </summary>
public static class Languages
{
    /// <summary>How many letters are looked at, from the text's beginning.</summary>
    public const int Looked = 4000;

    // How far another language must lead, in tenths of log odds. News and headlines in English, the shortest and those full of foreign names among
    // them, stay below; docs/inputs.md has the numbers.
    private const int EnoughLead = 160;

    private static readonly Lazy<LanguageProfiles> Profiles = new(LanguageProfiles.Load);

    /// <summary>
    /// The language of a text. English where nothing speaks clearly against it: in a text that is too short to tell, has no letters, or is
    /// in English to a large part.
    /// </summary>
    public static Language Of(string text)
    {
        LanguageProfiles profiles = Profiles.Value;
        int[] scores = new int[profiles.Languages.Count];
        foreach (ulong trigram in new TrigramReader(text, Looked)) profiles.AddWeights(trigram, scores);
        int best = Array.IndexOf(scores, scores.Max());
        return scores[best] - scores[profiles.English] > EnoughLead ? profiles.Languages[best] : Language.English;
    }
}
