using Rapporteur.Text;

namespace Rapporteur.Places;

/// <summary>A toponym: the name of a place, used for the place.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Name">The place's usual English name.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Lat">Degrees north, −90 to 90.</param>
/// <param name="Lon">Degrees east, −180 to 180.</param>
/// <param name="Geonames">The GeoNames identity.</param>
public sealed record Place(Span Span, string Name, string? Country, double? Lat, double? Lon, int? Geonames);
