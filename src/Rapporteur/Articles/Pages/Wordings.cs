using Rapporteur.English;

namespace Rapporteur.Articles;

/// <summary>
/// What pages say around articles: the table <c>Pages/wordings.tsv</c>. A phrase is the whole of a block, but for one mark at
/// its end; with * after it, how a block begins; between two, what stands near its beginning.
/// </summary>
internal static class Wordings
{
    private const int Looked = 160;

    private static readonly IReadOnlyList<string[]> Rows = EnglishData.Rows("Pages/wordings.tsv");

    // By their first letters; those that may stand anywhere under NUL.
    private static readonly Dictionary<char, (string Phrase, bool Whole, int Wording)[]> Phrases = Rows
        .Select(r => (Phrase: r[0].Trim('*'), Inside: r[0][0] == '*', Whole: !r[0].Contains('*', StringComparison.Ordinal), Wording: Number(r[1])))
        .GroupBy(r => r.Inside ? '\0' : r.Phrase[0])
        .ToDictionary(g => g.Key, g => g.Select(r => (r.Phrase, r.Whole, r.Wording)).ToArray());

    /// <summary>The wordings' names, each at the place of its number.</summary>
    public static string[] Names => field ??= [.. Rows.Select(r => r[1]).Distinct()];

    /// <summary>The bits of wordings.</summary>
    public static ulong Bits(params ReadOnlySpan<string> wordings)
    {
        ulong bits = 0;
        foreach (string wording in wordings) bits |= 1UL << Number(wording);
        return bits;
    }

    /// <summary>The wordings that a text has, a bit each.</summary>
    public static ulong Of(string text)
    {
        string plain = Plain(text);
        if (plain.Length == 0) return 0;
        ulong found = 0;
        foreach ((string phrase, bool whole, int wording) in Phrases.GetValueOrDefault(plain[0], []))
        {
            if (plain.StartsWith(phrase, StringComparison.Ordinal) && (!whole || plain.Length <= phrase.Length + 1)) found |= 1UL << wording;
        }
        foreach ((string phrase, _, int wording) in Phrases.GetValueOrDefault('\0', []))
        {
            if (plain.Contains(phrase, StringComparison.Ordinal)) found |= 1UL << wording;
        }
        return found;
    }

    private static string Plain(string text) =>
        text.AsSpan(0, Math.Min(text.Length, Looked)).TrimStart("([{*-–—•|>\"“ ").ToString().ToLowerInvariant().Replace('’', '\'');

    private static int Number(string name) => Array.IndexOf(Names, name);
}
