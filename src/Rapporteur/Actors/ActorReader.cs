using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Actors;

/// <summary>Finds who an article speaks of.</summary>
public static class ActorReader
{
    /// <summary>The actors in the order of their first mention.</summary>
    public static ValueList<Actor> Read(string text, ValueList<Zone> zones, ValueList<Token> tokens) => [];
}
