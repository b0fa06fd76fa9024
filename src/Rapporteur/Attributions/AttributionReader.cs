using Rapporteur.Actors;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Attributions;

/// <summary>Finds who says what.</summary>
public static class AttributionReader
{
    /// <summary>The attributions in text order.</summary>
    public static ValueList<Attribution> Read(
        string text, ValueList<Zone> zones, ValueList<Span> sentences, ValueList<Token> tokens, ValueList<Actor> actors) => [];
}
