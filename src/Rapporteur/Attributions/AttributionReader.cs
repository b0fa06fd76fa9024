using Rapporteur.Actors;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Attributions;

/// <summary>Finds who says what.</summary>
public static class AttributionReader
{
    /// <summary>The attributions in text order.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="zones">Its paragraphs; those of kind <see cref="ZoneKind.Quote"/> that follow each other are one block quotation.</param>
    /// <param name="sentences">Its sentences; the tokens tell which they belong to.</param>
    /// <param name="tokens">Its words and marks.</param>
    /// <param name="actors">Whom it speaks of; a source is given the actor at its head.</param>
    public static ValueList<Attribution> Read(
        string text, ValueList<Zone> zones, ValueList<Span> sentences, ValueList<Token> tokens, ValueList<Actor> actors)
    {
        ParagraphReader paragraphs = new(text, [.. tokens]);
        foreach (Zone zone in zones)
        {
            if (zone.Kind == ZoneKind.Quote) paragraphs.ReadBlockQuotation(zone.Span);
            else paragraphs.Read(zone.Span);
        }
        return Finish.Of(text, paragraphs.Finish(), actors);
    }
}
