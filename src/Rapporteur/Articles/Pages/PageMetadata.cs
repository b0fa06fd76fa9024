using System.Net;
using AngleSharp.Dom;
using Rapporteur.English;
using Rapporteur.Text;

namespace Rapporteur.Articles;

/// <summary>
/// What a page says of its article outside of the text. Sources in the order in which they are trusted: JSON-LD, OpenGraph and
/// other meta elements (the table <c>Pages/metadata.tsv</c>), microdata, the elements time and title, the URL.
/// </summary>
internal sealed class PageMetadata
{
    private const int LongestName = 80;

    private static readonly Dictionary<string, (string Field, int Rank)> Fields =
        EnglishData.Rows("Pages/metadata.tsv").Select((r, i) => (r, i)).ToDictionary(x => x.r[0], x => (x.r[1], x.i), StringComparer.OrdinalIgnoreCase);

    private PageMetadata() { }

    public string? Headline { get; private init; }

    public ValueList<string> Authors { get; private init; } = [];

    public DateOnly? Published { get; private init; }

    public string? Outlet { get; private init; }

    /// <summary>ISO 639-1, as the page gives it.</summary>
    public string? Language { get; private init; }

    /// <summary>The page's own URL.</summary>
    public string? Url { get; private init; }

    /// <summary>The article's text as the metadata give it; empty without.</summary>
    public string Body { get; private init; } = "";

    /// <summary>Every title that the page gives its article.</summary>
    public IReadOnlyList<string> Titles { get; private init; } = [];

    /// <param name="document">The page.</param>
    /// <param name="url">Its URL where it is known.</param>
    public static PageMetadata Of(IDocument document, string? url)
    {
        List<PageFacts> linked = [];
        Dictionary<string, List<(int Rank, string Value)>> meta = [];
        List<(string Property, string Value)> microdata = [];
        string? time = null, title = null, canonical = null;
        foreach (IElement element in document.All)
        {
            switch (element.LocalName)
            {
                case "script" when element.GetAttribute("type") is "application/ld+json": linked.AddRange(JsonLd.Articles(element.TextContent)); break;
                case "meta": AddMeta(element, meta); break;
                case "time": time ??= element.GetAttribute("datetime"); break;
                case "title": title ??= Plain(element.TextContent); break;
                case "link" when element.GetAttribute("rel") == "canonical": canonical ??= element.GetAttribute("href"); break;
            }
            if (element.GetAttribute("itemprop") is { } property) microdata.Add((property, Value(element)));
        }
        string? Meta(string field) => meta.GetValueOrDefault(field)?.MinBy(m => m.Rank).Value;
        IEnumerable<string> Micro(string property) => microdata.Where(m => m.Property == property && m.Value.Length > 0).Select(m => m.Value);
        url ??= Absolute(canonical) ?? Absolute(Meta("url"));
        string? metaTitle = Meta("headline");
        PageFacts ld = linked.FirstOrDefault(f => f.Headline is { } h && Same(h, metaTitle ?? title)) ?? linked.FirstOrDefault() ?? new();
        string?[] days = [ld.Published, Meta("published"), Micro("datePublished").FirstOrDefault(), time];
        return new()
        {
            Headline = Given(ld.Headline) ?? Given(metaTitle) ?? Given(Micro("headline").FirstOrDefault()) ?? Given(title),
            Authors = Names(ld.Authors) is { Count: > 0 } given ? given : Names(meta.GetValueOrDefault("author")?.OrderBy(m => m.Rank).Take(1).Select(m => m.Value) ?? Micro("author").Take(3)),
            Published = days.Select(PageDay.Of).FirstOrDefault(d => d is not null) ?? PageDay.InUrl(url),
            Outlet = Given(ld.Outlet) ?? Given(Meta("outlet")) ?? Host(url),
            Language = Iso(document.DocumentElement?.GetAttribute("lang")) ?? Iso(ld.Language) ?? Iso(Meta("language")),
            Url = url,
            Body = ld.Body is { } body ? WithoutTags(body) : "",
            Titles = [.. new[] { ld.Headline, metaTitle, title }.Concat(Micro("headline")).OfType<string>().Select(Plain)],
        };
    }

    private static void AddMeta(IElement element, Dictionary<string, List<(int, string)>> meta)
    {
        string? name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
        if (name is null || !Fields.TryGetValue(name, out (string Field, int Rank) known)) return;
        string content = Plain(element.GetAttribute("content") ?? "");
        if (content.Length == 0) return;
        if (!meta.TryGetValue(known.Field, out List<(int, string)>? values)) meta[known.Field] = values = [];
        values.Add((known.Rank, content));
    }

    private static string Value(IElement element) =>
        Plain(element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? (element.ChildElementCount < 20 ? element.TextContent : ""));

    /// <summary>Names of persons; what is an address or a list of all sorts is none.</summary>
    private static ValueList<string> Names(IEnumerable<string> names) =>
        [.. names.Select(Plain).Where(n => n.Length is > 1 and <= LongestName && !n.Contains("://", StringComparison.Ordinal) && !n.Contains('@')).Distinct()];

    private static string? Given(string? text) => text is null || Plain(text) is not { Length: > 0 } plain ? null : plain;

    private static string Plain(string text) => string.Join(' ', WebUtility.HtmlDecode(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether one title is the other, to which the site's name may be added.</summary>
    private static bool Same(string headline, string? title) =>
        title is not null && (title.StartsWith(Plain(headline), StringComparison.OrdinalIgnoreCase) || Plain(headline).StartsWith(title, StringComparison.OrdinalIgnoreCase));

    private static string? Absolute(string? url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? url : null;

    /// <summary>The host of a URL, which is the outlet's name as far as nobody tells a better one.</summary>
    internal static string? Host(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Host.Length > 0 ? uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host : null;

    private static string? Iso(string? tag) => tag?.Trim().Split('-', '_')[0].ToLowerInvariant() is { Length: 2 } code && code.All(char.IsAsciiLetter) ? code : null;

    private static string WithoutTags(string body)
    {
        System.Text.StringBuilder text = new(body.Length);
        int depth = 0;
        foreach (char c in WebUtility.HtmlDecode(body))
        {
            if (c == '<') depth = 1;
            else if (c == '>' && depth > 0) { depth = 0; text.Append(' '); }
            else if (depth == 0) text.Append(c);
        }
        return text.ToString();
    }
}
