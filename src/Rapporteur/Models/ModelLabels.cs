using System.Text.Json;

namespace Rapporteur.Models;

/// <summary>What the numbers that a model gives stand for.</summary>
/// <param name="Tags">Universal part-of-speech tags.</param>
/// <param name="Relations">Universal dependency relations.</param>
/// <param name="Names">O, and B- and I- of each kind of name.</param>
/// <param name="Cues">O, and B- and I- of outer and inner cues.</param>
/// <param name="Roles">O, and B- and I- of what a word may be to a cue.</param>
/// <param name="RoleTransitions">Scores of each role label (row) before each other.</param>
/// <param name="CueCalibration">Intercept and slope that make a confidence of the logit of a cue's probability.</param>
/// <param name="Types">Types of events, after O for none.</param>
/// <param name="Modalities">Whether an event comes to pass.</param>
/// <param name="Slots">What hangs on an event's trigger.</param>
/// <param name="Branches">Relations by which branches of a tree are told apart.</param>
/// <param name="LemmaRules">How to make a lemma of a word.</param>
/// <param name="LemmaTable">Lemmas that no rule makes: word in small letters, tag, lemma.</param>
internal sealed record ModelLabels(
    IReadOnlyList<string> Tags, IReadOnlyList<string> Relations, IReadOnlyList<string> Names, IReadOnlyList<string> Cues,
    IReadOnlyList<string> Roles, IReadOnlyList<IReadOnlyList<float>> RoleTransitions, (double Intercept, double Slope) CueCalibration,
    IReadOnlyList<string> Types, IReadOnlyList<string> Modalities, IReadOnlyList<string> Slots, IReadOnlyList<string> Branches, IReadOnlyList<string> LemmaRules,
    IReadOnlyList<(string Word, string Tag, string Lemma)> LemmaTable)
{
    public static ModelLabels Read(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        JsonElement root = document.RootElement;
        return new(
            Strings(root.GetProperty("tags")), Strings(root.GetProperty("relations")), Strings(root.GetProperty("names")),
            Strings(root.GetProperty("cues")), Strings(root.GetProperty("roles")),
            [.. root.GetProperty("role_transitions").EnumerateArray().Select(row => row.EnumerateArray().Select(e => e.GetSingle()).ToArray())],
            (root.GetProperty("cue_calibration")[0].GetDouble(), root.GetProperty("cue_calibration")[1].GetDouble()),
            Strings(root.GetProperty("types")), Strings(root.GetProperty("modalities")), Strings(root.GetProperty("slots")),
            Strings(root.GetProperty("branches")), Strings(root.GetProperty("lemma_rules")),
            [.. root.GetProperty("lemma_table").EnumerateArray().Select(Strings).Select(row => (row[0], row[1], row[2]))]);
    }

    private static string[] Strings(JsonElement list) => [.. list.EnumerateArray().Select(e => e.GetString()!)];
}
