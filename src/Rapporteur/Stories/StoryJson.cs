using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rapporteur.Copies;

namespace Rapporteur.Stories;

/// <summary>Writes stories as JSON; docs/stories.md has the form.</summary>
public static class StoryJson
{
    /// <summary>Writes a story in UTF-8 without a line break at the end.</summary>
    /// <param name="story">What to write.</param>
    /// <param name="indented">Over several lines, for people, rather than on one.</param>
    public static byte[] ToUtf8(Story story, bool indented = false)
    {
        ArrayBufferWriter<byte> bytes = new();
        using Utf8JsonWriter json = new(bytes, new() { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("id", story.Id);
        if (story.Headline is { } headline) json.WriteString("headline", headline);
        if (story.First is { } first && story.Last is { } last)
        {
            json.WriteStartObject("published");
            json.WriteString("first", first.ToString("O"));
            json.WriteString("last", last.ToString("O"));
            json.WriteEndObject();
        }
        WriteStrings(json, "terms", story.Terms);
        WriteStrings(json, "articles", story.Articles.Select(a => a.Id));
        json.WriteStartArray("copies");
        foreach (Copy copy in story.Copies) WriteCopy(json, copy);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteCopy(Utf8JsonWriter json, Copy copy)
    {
        json.WriteStartObject();
        json.WriteString("article", copy.Article);
        json.WriteString("of", copy.Of);
        json.WriteNumber("resemblance", Math.Round(copy.Resemblance, 3));
        json.WriteNumber("containment", Math.Round(copy.Containment, 3));
        json.WriteStartArray("differs");
        foreach (Difference difference in copy.Differs)
        {
            json.WriteStartObject();
            json.WriteString("original", difference.Original);
            json.WriteString("copy", difference.Copied);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
