using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Events;
using Rapporteur.Places;
using Rapporteur.Text;
using Rapporteur.Times;
using Rapporteur.Zones;

namespace Rapporteur.Records;

/// <summary>Writes records as JSON and reads them back. The form is described by docs/record.schema.json.</summary>
public static class RecordJson
{
    // Readable as it stands: only what JSON itself requires is escaped. A lone surrogate, which UTF-8 cannot hold, becomes
    // U+FFFD, which is one UTF-16 unit too, so that spans still point where they did.
    private static readonly RecordJsonContext Compact = new(Options(indented: false));
    private static readonly RecordJsonContext Indented = new(Options(indented: true));

    /// <summary>Writes a record in UTF-8 without a line break at the end.</summary>
    /// <param name="record">What to write.</param>
    /// <param name="indented">Over several lines, for people, rather than on one.</param>
    public static byte[] ToUtf8(ArticleRecord record, bool indented = false) =>
        JsonSerializer.SerializeToUtf8Bytes(record, TypeInfo(indented));

    /// <summary>Reads a record back; it equals the one that was written.</summary>
    /// <exception cref="JsonException">The input is not a record.</exception>
    public static ArticleRecord FromUtf8(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, TypeInfo(indented: false)) ?? throw new JsonException("The record is null.");

    private static JsonTypeInfo<ArticleRecord> TypeInfo(bool indented) => (indented ? Indented : Compact).ArticleRecord;

    private static JsonSerializerOptions Options(bool indented) => new(RecordJsonContext.Default.Options)
    {
        WriteIndented = indented,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false,
    Converters = [
        typeof(ValueListConverter<Span>), typeof(ValueListConverter<Zone>), typeof(ValueListConverter<Actor>),
        typeof(ValueListConverter<Role>), typeof(ValueListConverter<Mention>), typeof(ValueListConverter<TimeExpression>),
        typeof(ValueListConverter<Place>), typeof(ValueListConverter<Attribution>), typeof(ValueListConverter<Event>),
        typeof(ValueListConverter<Party>), typeof(ValueListConverter<string>),
    ])]
[JsonSerializable(typeof(ArticleRecord))]
[JsonSerializable(typeof(Span))]
[JsonSerializable(typeof(Zone))]
[JsonSerializable(typeof(Actor))]
[JsonSerializable(typeof(Role))]
[JsonSerializable(typeof(Mention))]
[JsonSerializable(typeof(TimeExpression))]
[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(Attribution))]
[JsonSerializable(typeof(Event))]
[JsonSerializable(typeof(Party))]
internal sealed partial class RecordJsonContext : JsonSerializerContext;
