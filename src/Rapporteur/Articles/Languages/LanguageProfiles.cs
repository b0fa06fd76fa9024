using System.Runtime.InteropServices;
using Rapporteur.English;

namespace Rapporteur.Articles;

/// <summary>The weight of each trigram in each language that has it: the table <c>languages.tsv</c>, turned round.</summary>
internal sealed class LanguageProfiles
{
    private readonly Dictionary<ulong, List<(byte Language, byte Weight)>> weights = [];

    private LanguageProfiles(IReadOnlyList<string[]> rows)
    {
        Languages = [.. rows.Select(r => new Language(r[0], r[1]))];
        English = rows.ToList().FindIndex(r => r[0] == Language.English.Code);
        for (int i = 0; i < rows.Count; i++) Take((byte)i, rows[i][3]);
    }

    /// <summary>The languages of the profiles; one that is written in several ways stands there several times.</summary>
    public IReadOnlyList<Language> Languages { get; }

    /// <summary>Where English stands among them.</summary>
    public int English { get; }

    /// <summary>The profiles of the table.</summary>
    public static LanguageProfiles Load() => new(EnglishData.Rows("languages.tsv"));

    /// <summary>Adds a trigram's weights to the languages' scores.</summary>
    public void AddWeights(ulong trigram, int[] scores)
    {
        if (!weights.TryGetValue(trigram, out List<(byte Language, byte Weight)>? own)) return;
        foreach ((byte language, byte weight) in own) scores[language] += weight;
    }

    private void Take(byte language, string trigrams)
    {
        byte weight = 0;
        foreach (string cell in trigrams.Split(' '))
        {
            if (char.IsAsciiDigit(cell[0])) { weight = byte.Parse(cell); continue; }
            ulong key = cell[0] == 'U' ? TrigramReader.BlockKey(Convert.ToByte(cell[1..], 16)) : TrigramReader.Key(cell[0], cell[1], cell[2]);
            ref List<(byte, byte)>? own = ref CollectionsMarshal.GetValueRefOrAddDefault(weights, key, out _);
            (own ??= []).Add((language, weight));
        }
    }
}
