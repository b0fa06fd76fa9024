using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Rapporteur.Articles;

/// <summary>Reads articles from JSON: JSON Lines of any length, one object over several lines, or an array of objects.</summary>
internal static class JsonArticles
{
    private static string TooLong => $"longer than {ArticleFiles.LongestArticle / 1_000_000} MB, which is too long for one article";

    /// <summary>The articles, and a failure in the place of each line that holds none.</summary>
    /// <exception cref="UnreadableException">The input is one JSON value and holds no article that can be read.</exception>
    public static async IAsyncEnumerable<ArticleInput> ReadAsync(
        ByteWindow window, Content content, InputOrigin origin, [EnumeratorCancellation] CancellationToken cancellation)
    {
        (string name, string? source) = origin;
        window.Consume(content.BomLength);
        if (IsOneValue(window.Bytes.Span))
        {
            if (!await window.ReadAllAsync(ArticleFiles.LongestArticle, cancellation)) throw new UnreadableException(null, TooLong + "; write one article a line instead");
            foreach (ArticleInput read in OneValue(window.Bytes.ToArray(), name, source)) yield return read;
            yield break;
        }
        LineCutter lines = new(window, ArticleFiles.LongestArticle);
        while (await NextAsync(lines, name, cancellation))
        {
            if (lines.TooLong) yield return new ReadFailure(name, $"line {lines.Number}", TooLong);
            else if (!IsBlank(lines.Line.Span)) yield return FromLine(lines.Line, name, $"line {lines.Number}", source);
        }
    }

    // What breaks off between lines has a place; what was read before it stands.
    private static async ValueTask<bool> NextAsync(LineCutter lines, string name, CancellationToken cancellation)
    {
        try
        {
            return await lines.NextAsync(cancellation);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw new UnreadableException($"line {lines.Number + 1}", Failures.Reason(e));
        }
    }

    /// <summary>Whether the value that the input begins with goes on after its first line, as an array or an indented object does.</summary>
    private static bool IsOneValue(ReadOnlySpan<byte> first)
    {
        first = first.TrimStart(" \t\r\n"u8);
        if (first is [(byte)'[', ..]) return true;
        int line = first.IndexOf((byte)'\n');
        if (line < 0) return false;
        Utf8JsonReader reader = new(first[..(line + 1)], isFinalBlock: false, default);
        try
        {
            while (reader.Read()) if (reader.CurrentDepth == 0 && reader.TokenType == JsonTokenType.EndObject) return false;
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ArticleInput FromLine(ReadOnlyMemory<byte> line, string name, string? place, string? source)
    {
        try
        {
            return new ReadableArticle(JsonArticle.Read(line.Span, source), place);
        }
        catch (UnreadableException e)
        {
            string?[] places = [place, e.Place];
            return new ReadFailure(name, places is [null, null] ? null : string.Join(", ", places.Where(p => p is not null)), e.Message);
        }
    }

    private static IEnumerable<ArticleInput> OneValue(byte[] json, string name, string? source)
    {
        if (JsonArticle.Items(json) is not { } items)
        {
            yield return FromLine(json, name, null, source);
            yield break;
        }
        if (items.Count == 0) throw new UnreadableException(null, "an empty JSON array holds no article");
        for (int i = 0; i < items.Count; i++)
        {
            yield return FromLine(json.AsMemory(items[i]), name, $"article {i + 1}", source);
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;
}
