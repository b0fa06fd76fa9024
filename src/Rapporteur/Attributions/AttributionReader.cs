using System.Runtime.InteropServices;
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
        string text, ValueList<Zone> zones, ValueList<Span> sentences, ValueList<Token> tokens, ValueList<Actor> actors)
    {
        Token[] all = [.. tokens];
        List<Quotation> quotations = [];
        List<Draft> drafts = [];
        int next = 0;
        foreach (Zone zone in zones)
        {
            Range range = Take(all, ref next, zone.Span);
            int first = quotations.Count;
            QuotationScanner.Scan(text, zone.Span, quotations);
            ReadZone(text, all.AsSpan(range), CollectionsMarshal.AsSpan(quotations)[first..], drafts);
        }
        return Finish.Of(text, drafts, quotations, actors);
    }

    private static void ReadZone(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Quotation> quotations, List<Draft> drafts)
    {
        drafts.AddRange(CueReader.Read(Scope.Of(text, tokens, quotations)));
        int next = 0;
        foreach (Quotation quotation in quotations)
        {
            drafts.AddRange(CueReader.Read(Scope.Of(text, tokens[Take(tokens, ref next, quotation.Span)], [])));
        }
    }

    /// <summary>The tokens that lie in a span; <paramref name="next"/> moves behind them.</summary>
    private static Range Take(ReadOnlySpan<Token> tokens, ref int next, Span span)
    {
        while (next < tokens.Length && tokens[next].Span.Begin < span.Begin) next++;
        int begin = next;
        while (next < tokens.Length && tokens[next].Span.Begin < span.End) next++;
        return begin..next;
    }
}
