using System.Text.Json;
using Rapporteur.Text;

namespace Rapporteur.Articles;

/// <summary>Reads one article from a JSON object.</summary>
internal static class JsonArticle
{
    /// <summary>The article in an object; without an identity of its own it has the SHA-256 of the object's bytes.</summary>
    /// <exception cref="UnreadableException">It is no JSON object, or not one that holds an article.</exception>
    public static Article Read(ReadOnlySpan<byte> json, string? source)
    {
        json = json.Trim(" \t\r\n"u8);
        string id = Article.IdOf(json);
        byte[] mended = Mended(json);
        try
        {
            Utf8JsonReader reader = new(mended);
            Fields fields = new();
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new UnreadableException(null, "not a JSON object");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName) fields.Take(ref reader);
            while (reader.Read()) { }
            return fields.ToArticle(id, source);
        }
        catch (JsonException e)
        {
            throw NotJson(e);
        }
    }

    /// <summary>Where the items of an array stand in it; null for a value that is no array.</summary>
    public static List<Range>? Items(ReadOnlySpan<byte> json)
    {
        List<Range> items = [];
        Utf8JsonReader reader = new(json);
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartArray) return null;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                int begin = (int)reader.TokenStartIndex;
                reader.Skip();
                items.Add(begin..(int)reader.BytesConsumed);
            }
            while (reader.Read()) { }
            return items;
        }
        catch (JsonException e)
        {
            throw NotJson(e);
        }
    }

    private static byte[] Mended(ReadOnlySpan<byte> json)
    {
        int invalid = Utf8Text.InvalidAt(json);
        if (invalid >= 0) throw new UnreadableException($"byte {invalid}", $"not UTF-8 (0x{json[invalid]:X2})");
        byte[] mended = json.ToArray();
        Utf8Text.MendLoneSurrogates(mended);
        return mended;
    }

    // The parser's own message ends with a place that is counted in its own way.
    private static UnreadableException NotJson(JsonException e)
    {
        string reason = e.Message.Split(" LineNumber:")[0].TrimEnd('.');
        string line = e.LineNumber > 0 ? $"line {e.LineNumber + 1}, " : "";
        return new($"{line}byte {e.BytePositionInLine}", $"not valid JSON: {reason}");
    }

    private sealed class Fields
    {
        private readonly HashSet<string> seen = [];
        private string? id, text, html, url, outlet, headline, published;
        private ValueList<string> authors = [];

        public void Take(ref Utf8JsonReader reader)
        {
            string name = reader.GetString()!;
            reader.Read();
            switch (name)
            {
                case "id": Set(ref id, name, Identity(ref reader)); break;
                case "text": Set(ref text, name, Text(ref reader, name)); break;
                case "html": Set(ref html, name, Text(ref reader, name)); break;
                case "url": Set(ref url, name, Text(ref reader, name)); break;
                case "outlet": Set(ref outlet, name, Text(ref reader, name)); break;
                case "headline": Set(ref headline, name, Text(ref reader, name)); break;
                case "published": Set(ref published, name, Text(ref reader, name)); break;
                case "authors": Set(ref authors, name, Names(ref reader)); break;
                default: reader.Skip(); break;
            }
        }

        public Article ToArticle(string ownId, string? source)
        {
            if (text is null && html is null) throw new UnreadableException(null, "has neither \"text\" nor \"html\"");
            if (text is not null && string.IsNullOrWhiteSpace(text)) throw new UnreadableException(null, "\"text\" is blank");
            Article article = text is null
                ? HtmlPage.Read(html!, Given(id) ?? ownId, Given(url), source)
                : new() { Text = text, Id = Given(id) ?? ownId, Source = Given(url) ?? source };
            // What the caller knows comes before what a page says of itself.
            DateOnly? day = Given(published) is { } date ? PublishedDay.Parse(date) : null;
            return article with
            {
                Outlet = Given(outlet) ?? article.Outlet,
                Headline = Given(headline) ?? article.Headline,
                Authors = authors.Count > 0 ? authors : article.Authors,
                Published = day ?? article.Published,
                PublishedInMetadata = day is null && article.PublishedInMetadata,
            };
        }

        // Which of two would be the article's own nobody can say.
        private void Set<T>(ref T field, string name, T value)
        {
            if (!seen.Add(name)) throw new UnreadableException(null, $"has \"{name}\" twice");
            field = value;
        }

        private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

        private static string? Text(ref Utf8JsonReader reader, string name) => reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Null => null,
            _ => throw new UnreadableException(null, $"\"{name}\" is {Described(reader.TokenType)}, not a string"),
        };

        // Databases number their articles; the digits are the identity.
        private static string? Identity(ref Utf8JsonReader reader) =>
            reader.TokenType == JsonTokenType.Number ? System.Text.Encoding.UTF8.GetString(reader.ValueSpan) : Text(ref reader, "id");

        private static ValueList<string> Names(ref Utf8JsonReader reader)
        {
            if (reader.TokenType != JsonTokenType.StartArray) return Text(ref reader, "authors") is { } one ? [one] : [];
            List<string> names = [];
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (Text(ref reader, "authors") is { } name) names.Add(name);
            }
            return [.. names];
        }

        private static string Described(JsonTokenType type) => type switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.Number => "a number",
            _ => "true or false",
        };
    }
}
