using System.IO.Compression;
using System.Xml.Linq;
using Rapporteur.Articles;
using Rapporteur.Places;
using Rapporteur.Sentences;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Training.Places;

/// <summary>An article of LGL or GeoVirus: the names that the program finds in it, and where the corpus says that they lie.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Names">The names that the program finds.</param>
/// <param name="Gold">The corpus's located names.</param>
internal sealed record LocatedArticle(string Text, List<Toponym> Names, (Span Span, Candidate Spot)[] Gold)
{
    private const double NearKilometres = 161;     // 100 miles, as the field counts

    public static LocatedArticle[] Load(string corpus)
    {
        SyntaxReader syntax = SyntaxReader.With("reader-en");
        using FileStream file = File.OpenRead(corpus);
        using GZipStream plain = new(file, CompressionMode.Decompress);
        return [.. XDocument.Load(plain, LoadOptions.PreserveWhitespace).Descendants("article").AsParallel().AsOrdered().Select(a => Read(a, syntax))];
    }

    /// <summary>How many names of the corpus are found, and placed within 161 km.</summary>
    public int Right(PlaceWeights weights)
    {
        ValueList<Place> places = PlaceReader.Locate(Text, Names, weights);
        return Gold.Count(g => places.FirstOrDefault(p => p.Span.Begin < g.Span.End && g.Span.Begin < p.Span.End) is { Lat: { } lat, Lon: { } lon }
            && SpotAt(lat, lon).DistanceTo(g.Spot) <= NearKilometres);
    }

    private static LocatedArticle Read(XElement article, SyntaxReader syntax)
    {
        string text = (string?)article.Element("text") ?? "";
        ValueList<Zone> zones = ZoneReader.Read(Article.FromText(text));
        ValueList<Token> tokens = TokenReader.Read(text, SentenceReader.Read(text, zones));
        List<Toponym> names = Toponym.Find(text, zones, tokens, syntax.Read(text, zones, tokens));
        return new(text, names, [.. article.Descendants().Where(e => e.Name.LocalName is "toponym" or "location").Select(Spot).OfType<(Span, Candidate)>()]);
    }

    private static (Span, Candidate)? Spot(XElement name)
    {
        XElement spot = name.Element("gaztag") ?? name;
        return (double?)spot.Element("lat") is { } lat && (double?)spot.Element("lon") is { } lon
            && (int?)name.Element("start") is { } begin && (int?)name.Element("end") is { } end
            ? (new Span(begin, end), SpotAt(lat, lon)) : null;
    }

    private static Candidate SpotAt(double lat, double lon) => new("", "", "", PlaceKind.Populated, 0, lat, lon, null);
}
