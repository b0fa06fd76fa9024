using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rapporteur.Text;

/// <summary>Writes an enumeration's member by its name, beginning with a small letter.</summary>
internal sealed class CamelCaseEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;

/// <summary>Writes an enumeration's member by its name in capitals.</summary>
internal sealed class UpperCaseEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false)
    where TEnum : struct, Enum;
