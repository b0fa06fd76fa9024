using System.Text.Json;

namespace Rapporteur.Models;

/// <summary>What the numbers that a model gives stand for.</summary>
/// <param name="Tags">Universal part-of-speech tags.</param>
/// <param name="Relations">Universal dependency relations.</param>
/// <param name="Names">O, and B- and I- of each kind of name.</param>
/// <param name="LemmaRules">How to make a lemma of a word.</param>
/// <param name="LemmaTable">Lemmas that no rule makes: word in small letters, tag, lemma.</param>
internal sealed record ModelLabels(
    IReadOnlyList<string> Tags, IReadOnlyList<string> Relations, IReadOnlyList<string> Names, IReadOnlyList<string> LemmaRules,
    IReadOnlyList<(string Word, string Tag, string Lemma)> LemmaTable)
{
    public static ModelLabels Read(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        JsonElement root = document.RootElement;
        return new(
            Strings(root.GetProperty("tags")), Strings(root.GetProperty("relations")), Strings(root.GetProperty("names")),
            Strings(root.GetProperty("lemma_rules")),
            [.. root.GetProperty("lemma_table").EnumerateArray().Select(Strings).Select(row => (row[0], row[1], row[2]))]);
    }

    private static string[] Strings(JsonElement list) => [.. list.EnumerateArray().Select(e => e.GetString()!)];
}
