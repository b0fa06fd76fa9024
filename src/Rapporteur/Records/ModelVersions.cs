using System.Text.Json;
using System.Text.Json.Serialization;
using Rapporteur.Text;

namespace Rapporteur.Records;

/// <summary>The models that took part in a record, by name; written as an object of names and versions.</summary>
/// <param name="Items">Name and version of each, ordered by name.</param>
[JsonConverter(typeof(ModelVersionsConverter))]
public sealed record ModelVersions(ValueList<ModelVersion> Items);

/// <summary>A model that took part in a record.</summary>
public readonly record struct ModelVersion(string Name, string Version);

internal sealed class ModelVersionsConverter : JsonConverter<ModelVersions>
{
    public override ModelVersions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("The models are an object of names and versions.");
        List<ModelVersion> items = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            items.Add(new(name, reader.GetString() ?? throw new JsonException($"The model {name} has no version.")));
        }
        return new([.. items]);
    }

    public override void Write(Utf8JsonWriter writer, ModelVersions value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (ModelVersion model in value.Items) writer.WriteString(model.Name, model.Version);
        writer.WriteEndObject();
    }
}
