using Rapporteur.Places;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>The countries of the places that an article names, and of places inside other names.</summary>
internal sealed class PlaceCountries
{
    /// <summary>How many people live in a place that its name alone tells, where the article does not speak of it as a place.</summary>
    private const long LeastKnown = 150_000;

    private readonly Dictionary<int, string> byBegin = [];
    private readonly Dictionary<string, string> byName = [];
    private readonly HashSet<string> spokenOf = [];

    /// <summary>Those of the places found in an article.</summary>
    public PlaceCountries(string text, ValueList<Place> places)
    {
        foreach (Place place in places)
        {
            if (place.Country is null || ActorTables.Alpha3.GetValueOrDefault(place.Country) is not { } country) continue;
            byBegin[place.Span.Begin] = country;
            byName.TryAdd(Gazetteer.KeyOf(place.Span.Of(text)), country);
            spokenOf.Add(place.Country);
        }
    }

    /// <summary>Alpha-3 of the place whose name begins with a word.</summary>
    public string? At(Word word) => byBegin.GetValueOrDefault(word.Span.Begin);

    /// <summary>Alpha-3 of the place in a name of something else, "Kano" in "Kano State Police"; null if it is not known well.</summary>
    public string? Named(string name)
    {
        if (byName.TryGetValue(Gazetteer.KeyOf(name), out string? country)) return country;
        Candidate[] known = [.. Gazetteer.Find(name).Where(c => c.Population >= LeastKnown)];
        if (known.Length == 0) return null;
        Candidate likeliest = known.MaxBy(c => (spokenOf.Contains(c.Country), c.Population))!;
        return ActorTables.Alpha3.GetValueOrDefault(likeliest.Country);
    }
}
