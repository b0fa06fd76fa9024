using Rapporteur.English;

namespace Rapporteur.Actors;

/// <summary>Where news outlets are at home.</summary>
internal static class Outlets
{
    private static readonly PhraseTable<string> Table = Load();

    /// <summary>
    /// Alpha-3 of an outlet's country: the one in its name ("ABC News (Australia)"), else the table's, else that of a city in its
    /// name ("Bangkok Post"), else that of its address ("tuko.co.ke"); null if none tells.
    /// </summary>
    public static string? CountryOf(string? outlet)
    {
        if (string.IsNullOrWhiteSpace(outlet)) return null;
        List<Word> words = Word.OfPhrase(outlet);
        return InName(words, KnownKind.State, KnownKind.Adjective) ?? InTable(words) ?? InName(words, KnownKind.Place) ?? InAddress(outlet);
    }

    private static string? InName(List<Word> words, params KnownKind[] kinds)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (ActorTables.Names.Longest(words, i, words.Count) is ( > 0, { Country: { } country } known) && kinds.Contains(known.Kind)) return country;
        }
        return null;
    }

    private static string? InTable(List<Word> words)
    {
        (int Length, string? Country) longest = default;
        for (int i = 0; i < words.Count; i++)
        {
            if (Table.Longest(words, i, words.Count) is var found && found.Length > longest.Length) longest = found;
        }
        return longest.Country;
    }

    private static string? InAddress(string outlet) => ActorTables.Alpha3.GetValueOrDefault(outlet.Trim()[(outlet.Trim().LastIndexOf('.') + 1)..].ToUpperInvariant());

    private static PhraseTable<string> Load()
    {
        PhraseTable<string> table = new();
        foreach (string[] r in EnglishData.Rows("outlets.tsv")) table.Add(r[0], r[1]);
        return table;
    }
}
