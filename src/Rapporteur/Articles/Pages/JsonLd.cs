using System.Text.Json;

namespace Rapporteur.Articles;

/// <summary>Finds what pages say of their articles in the terms of schema.org, written as JSON-LD.</summary>
internal static class JsonLd
{
    private const int Deepest = 24;

    // What schema.org calls its kinds of articles: NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report, …
    private static readonly string[] Kinds = ["Article", "Posting", "Report"];

    /// <summary>The articles of one script in its order, with what is known of each; nothing from a script that is no JSON.</summary>
    public static IEnumerable<PageFacts> Articles(string script)
    {
        List<PageFacts> found = [];
        try
        {
            using JsonDocument document = JsonDocument.Parse(Mended(script), new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Collect(document.RootElement, found, 0);
        }
        catch (JsonException)
        {
            // Many pages have scripts that are not quite JSON; their other metadata are read all the same.
        }
        return found;
    }

    // Line breaks in strings, which JSON forbids, are common; between tokens a blank does as well.
    private static string Mended(string script) => string.Create(script.Length, script, static (mended, from) =>
    {
        for (int i = 0; i < mended.Length; i++) mended[i] = char.IsControl(from[i]) ? ' ' : from[i];
    });

    private static void Collect(JsonElement value, List<PageFacts> found, int depth)
    {
        if (depth > Deepest) return;
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in value.EnumerateArray()) Collect(item, found, depth + 1);
        }
        if (value.ValueKind != JsonValueKind.Object) return;
        if (Texts(value, "@type").Any(t => Array.Exists(Kinds, k => t.EndsWith(k, StringComparison.Ordinal)))) found.Add(Facts(value));
        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array) Collect(property.Value, found, depth + 1);
        }
    }

    private static PageFacts Facts(JsonElement article) => new()
    {
        Headline = Texts(article, "headline").Concat(Texts(article, "name")).FirstOrDefault(),
        Authors = [.. Names(article, "author")],
        Published = Texts(article, "datePublished").FirstOrDefault(),
        Outlet = Names(article, "publisher").FirstOrDefault(),
        Language = Texts(article, "inLanguage").FirstOrDefault(),
        Body = Texts(article, "articleBody").FirstOrDefault(),
    };

    /// <summary>A person or organization is a name, or an object that has one.</summary>
    private static IEnumerable<string> Names(JsonElement article, string property)
    {
        if (!article.TryGetProperty(property, out JsonElement value)) return [];
        return Items(value).SelectMany(v => v.ValueKind == JsonValueKind.Object ? Texts(v, "name") : Text(v));
    }

    private static IEnumerable<string> Texts(JsonElement article, string property) =>
        article.TryGetProperty(property, out JsonElement value) ? Items(value).SelectMany(Text) : [];

    private static JsonElement[] Items(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    private static IEnumerable<string> Text(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)) yield return text;
    }
}
