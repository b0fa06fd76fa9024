using Rapporteur.English;

namespace Rapporteur.Actors;

/// <summary>Given names that are nearly always a man's or a woman's.</summary>
internal static class GivenNames
{
    private static readonly Dictionary<string, string> Genders = EnglishData.Rows("given-names.tsv").ToDictionary(r => r[0], r => r[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>m, f, or null, by the first word of a name.</summary>
    public static string? GenderOf(string name) => Genders.GetValueOrDefault(name.Split(' ', 2)[0]);
}
