namespace Rapporteur.Actors;

/// <summary>
/// The country that an article is at home in. News names the country of those it speaks of only when they are from elsewhere:
/// "the president" without more is the president here.
/// </summary>
internal static class HomeCountry
{
    /// <summary>Alpha-3 of the country that more than half of the names that tell a country tell; null if none does.</summary>
    public static string? Of(Chunks chunks)
    {
        Dictionary<string, int> counts = [];
        int all = 0;
        foreach (Chunk chunk in chunks.All)
        {
            if (chunk.Known?.Country is not { } country || !ActorTables.IsCountry(country)) continue;
            bool ambiguous = chunk.Is(KnownKind.Organization) && chunks.Words[chunk.First].Shape == WordShape.AllCapitals;
            if (ambiguous) continue; // the NPA of one country is not that of another
            counts[country] = counts.GetValueOrDefault(country) + 1;
            all++;
        }
        if (all == 0) return null;
        (string home, int count) = counts.MaxBy(c => (c.Value, c.Key));
        return count > 1 && count * 2 > all ? home : null;
    }
}
