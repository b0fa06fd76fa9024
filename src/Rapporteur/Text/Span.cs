using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rapporteur.Text;

/// <summary>A stretch of an article's text, from <paramref name="Begin"/> up to but not including <paramref name="End"/>.</summary>
/// <param name="Begin">The first UTF-16 code unit, counted from 0.</param>
/// <param name="End">One past the last UTF-16 code unit; never less than <paramref name="Begin"/>.</param>
[JsonConverter(typeof(SpanConverter))]
public readonly record struct Span(int Begin, int End) : IComparable<Span>
{
    /// <summary>The number of UTF-16 code units.</summary>
    [JsonIgnore]
    public int Length => End - Begin;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(Span other) => Begin <= other.Begin && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(Span other) => Begin < other.End && other.Begin < End;

    /// <summary>The characters of <paramref name="text"/> that this span stands for.</summary>
    public string Of(string text) => text[Begin..End];

    /// <summary>Orders by beginning; of two that begin together the longer, which may hold the other, comes first.</summary>
    public int CompareTo(Span other) => Begin != other.Begin ? Begin.CompareTo(other.Begin) : other.End.CompareTo(End);

    /// <summary>Whether this span comes before <paramref name="right"/> in text order.</summary>
    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    /// <summary>Whether this span comes after <paramref name="right"/> in text order.</summary>
    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    /// <summary>Whether this span comes before <paramref name="right"/> in text order, or is the same.</summary>
    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    /// <summary>Whether this span comes after <paramref name="right"/> in text order, or is the same.</summary>
    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => $"[{Begin}, {End})";
}

/// <summary>Writes a span as <c>[begin, end]</c>.</summary>
internal sealed class SpanConverter : JsonConverter<Span>
{
    public override Span Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("A span is an array of two numbers.");
        reader.Read();
        int begin = reader.GetInt32();
        reader.Read();
        int end = reader.GetInt32();
        reader.Read();
        if (reader.TokenType != JsonTokenType.EndArray) throw new JsonException("A span is an array of two numbers.");
        return new Span(begin, end);
    }

    public override void Write(Utf8JsonWriter writer, Span value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Begin);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}
