namespace Rapporteur.Attributions;

/// <summary>Inflects the words of the table of reporting words by the regular spelling rules of English.</summary>
internal static class Inflection
{
    /// <summary>The forms of a word.</summary>
    /// <param name="lemma">The base form.</param>
    /// <param name="kind">A verb is conjugated, a predicate begins with a form of “be”, a noun has a plural, a frame stays as it is.</param>
    /// <param name="irregular">The past and, where it differs, the participle, parted by a comma; empty if regular.</param>
    public static IEnumerable<(string Word, VerbForms Forms)> Forms(string lemma, CueKind kind, string irregular)
    {
        if (kind == CueKind.Frame) return [(lemma, VerbForms.None)];
        if (kind == CueKind.Noun) return [(lemma, VerbForms.None), (WithS(lemma), VerbForms.None)];
        if (kind == CueKind.Predicate) return WordClass.All(WordClasses.Be).Select(w => (w, VerbForms.Past));
        string[] parts = irregular.Length > 0 ? irregular.Split(',') : [Past(lemma)];
        VerbForms past = parts.Length == 1 ? VerbForms.Past | VerbForms.Participle : VerbForms.Past;
        List<(string Word, VerbForms Forms)> forms =
            [(WithS(lemma), VerbForms.Third), (Gerund(lemma, parts[0]), VerbForms.Gerund)];
        forms.AddRange(parts[0] == lemma ? [(lemma, past | VerbForms.Base)] : [(lemma, VerbForms.Base), (parts[0], past)]);
        if (parts.Length > 1) forms.Add((parts[1], VerbForms.Participle));
        return forms;
    }

    private static string WithS(string word) =>
        EndsInConsonantAndY(word) ? word[..^1] + "ies"
        : word[^1] is 's' or 'x' or 'z' or 'o' || word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith("ch", StringComparison.Ordinal) ? word + "es"
        : word + "s";

    private static string Past(string verb) =>
        verb[^1] == 'e' ? verb + "d" : EndsInConsonantAndY(verb) ? verb[..^1] + "ied" : verb + "ed";

    /// <summary>The -ing form; the final consonant is doubled where the past shows it doubled.</summary>
    private static string Gerund(string verb, string past)
    {
        if (verb[^1] == 'e' && verb.Length > 3 && verb[^2] is not ('e' or 'o')) return verb[..^1] + "ing";
        bool doubled = past.Length == verb.Length + 3 && past.StartsWith(verb, StringComparison.Ordinal) && past[verb.Length] == verb[^1];
        bool put = past == verb && verb.Length == 3;
        return verb + (doubled || put ? verb[^1] : "") + "ing";
    }

    private static bool EndsInConsonantAndY(string word) => word.Length > 1 && word[^1] == 'y' && word[^2] is not ('a' or 'e' or 'i' or 'o' or 'u');
}
