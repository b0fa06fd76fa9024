namespace Rapporteur.Places;

/// <summary>A place that a name may mean, as the gazetteer has it.</summary>
/// <param name="Name">Its usual English name.</param>
/// <param name="Country">ISO 3166-1 alpha-2; empty where several countries share it.</param>
/// <param name="Region">GeoNames' code of its first-level region, within the country; empty if it lies in none.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Population">Its inhabitants; 0 if not known.</param>
/// <param name="Lat">Degrees north.</param>
/// <param name="Lon">Degrees east.</param>
/// <param name="Geonames">The GeoNames identity, if it has one.</param>
internal sealed record Candidate(string Name, string Country, string Region, PlaceKind Kind, long Population, double Lat, double Lon, int? Geonames)
{
    private const double KilometresOfDegree = 111.2;

    /// <summary>Whether it is a state or a first-level region, of which other places are.</summary>
    public bool IsWhole => Kind is PlaceKind.Country or PlaceKind.Region;

    /// <summary>Whether a place is in this one.</summary>
    public bool Holds(Candidate place) =>
        place != this && Country.Length > 0 && place.Country == Country && (Kind == PlaceKind.Country || (Kind == PlaceKind.Region && place.Region == Region && !place.IsWhole));

    /// <summary>How far another place is, in kilometres, along the great circle of a sphere.</summary>
    public double DistanceTo(Candidate other)
    {
        double lat = double.DegreesToRadians(Lat), otherLat = double.DegreesToRadians(other.Lat), lon = double.DegreesToRadians(Lon - other.Lon);
        double cosine = Math.Sin(lat) * Math.Sin(otherLat) + Math.Cos(lat) * Math.Cos(otherLat) * Math.Cos(lon);
        return double.RadiansToDegrees(Math.Acos(Math.Clamp(cosine, -1, 1))) * KilometresOfDegree;
    }
}

/// <summary>What kind of place the gazetteer has.</summary>
internal enum PlaceKind
{
    /// <summary>A country or territory.</summary>
    Country,

    /// <summary>A first-level region of a country: a state, province, governorate.</summary>
    Region,

    /// <summary>A county.</summary>
    County,

    /// <summary>The capital of a country.</summary>
    Capital,

    /// <summary>A city, town or village.</summary>
    Populated,

    /// <summary>A region, sea or strait that the news speaks of, whatever it belongs to.</summary>
    Named,
}
