using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Places;

/// <summary>Finds names of places that are used for the place, and says which place is meant.</summary>
public static class PlaceReader
{
    /// <summary>The places in text order; none where no model has read the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="zones">Its zones.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="words">What each token is.</param>
    /// <remarks>A country's name is no place where it acts: "Kenya agrees" speaks of its government.</remarks>
    public static ValueList<Place> Read(string text, ValueList<Zone> zones, ValueList<Token> tokens, ValueList<SyntacticWord> words) =>
        Locate(text, Toponym.Find(text, zones, tokens, words), PlaceWeights.Learnt);

    /// <summary>The places that names mean by some weights.</summary>
    internal static ValueList<Place> Locate(string text, List<Toponym> names, PlaceWeights weights)
    {
        Candidate[] chosen = PlaceChoice.Choose(text, names, weights);
        List<Place> places = [];
        for (int i = 0; i < names.Count; i++)
        {
            Candidate c = chosen[i];
            if (names[i].Acts && c.Kind == PlaceKind.Country) continue;
            places.Add(new(names[i].Span, c.Name, c.Country.Length > 0 ? c.Country : null, c.Lat, c.Lon, c.Geonames));
        }
        return [.. places];
    }
}
