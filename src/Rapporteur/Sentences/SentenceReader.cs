using Rapporteur.Text;
using Rapporteur.Zones;

namespace Rapporteur.Sentences;

/// <summary>Divides zones into sentences: learnt weights decide at each blank, and where one is lost, whether a sentence ends.</summary>
public static class SentenceReader
{
    /// <summary>The sentences in text order; each lies inside one zone, and together they cover the zones' characters that are not blank.</summary>
    public static ValueList<Span> Read(string text, ValueList<Zone> zones)
    {
        List<Span> sentences = [];
        List<Piece> pieces = [];
        foreach (Zone zone in zones)
        {
            pieces.Clear();
            PieceScanner.Scan(text, zone.Span, pieces);
            if (pieces.Count > 0) Divide(text, zone.Span, pieces, sentences);
        }
        return [.. sentences];
    }

    private static void Divide(string text, Span zone, List<Piece> pieces, List<Span> sentences)
    {
        Boundary boundary = new(text, zone, pieces);
        int first = 0;
        for (int i = 0; i < pieces.Count - 1; i++)
        {
            boundary.Pass(i);
            if (!boundary.MayBeAfter(i, first) || !boundary.IsAfter(i, first)) continue;
            sentences.Add(new(pieces[first].Begin, pieces[i].End));
            first = i + 1;
        }
        sentences.Add(new(pieces[first].Begin, pieces[^1].End));
    }
}
