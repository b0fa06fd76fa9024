namespace Rapporteur.Actors;

/// <summary>
/// The country that an article is at home in. News names the country of those it speaks of only when they are from elsewhere:
/// "the president" without more is the president here.
/// </summary>
internal static class HomeCountry
{
    /// <summary>What the outlet's country counts beside each name that tells a country: a few names, and a share of all.</summary>
    private const double OutletNames = 2, OutletShare = 0.35;

    /// <summary>Alpha-3 of the country that most names tell which tell one, the outlet's counted in; null if nothing does.</summary>
    public static string? Of(Chunks chunks, string? outlet)
    {
        Dictionary<string, double> counts = [];
        foreach (Chunk chunk in chunks.All)
        {
            if (chunk.Known?.Country is not { } country || !ActorTables.IsCountry(country)) continue;
            bool ambiguous = chunk.Is(KnownKind.Organization) && chunks.Words[chunk.First].Shape == WordShape.AllCapitals;
            if (ambiguous) continue; // the NPA of one country is not that of another
            counts[country] = counts.GetValueOrDefault(country) + 1;
        }
        if (Outlets.CountryOf(outlet) is { } at) counts[at] = counts.GetValueOrDefault(at) + OutletNames + (OutletShare * counts.Values.Sum());
        return counts.Count == 0 ? null : counts.MaxBy(c => (c.Value, c.Key)).Key;
    }
}
