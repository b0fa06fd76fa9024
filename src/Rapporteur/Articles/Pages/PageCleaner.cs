using System.Collections.Frozen;
using System.Text;

namespace Rapporteur.Articles;

/// <summary>
/// Takes out of a page, before it is parsed, what holds no text (programs, styles, drawings, comments), and refuses what would
/// cost the parser time that grows with the square of its length: elements that are nested without end.
/// </summary>
internal sealed class PageCleaner
{
    private const int Deepest = 2000;
    private const int LongestTag = 1 << 16;

    // Elements without an end tag, and those whose end tag the next of their kind stands for (HTML, "optional tags").
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotNested = FrozenSet.ToFrozenSet<string>(
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "html", "head", "body", "p", "li", "dt", "dd", "option", "tr", "td", "th", "tbody", "thead", "tfoot", "colgroup", "caption",
    ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TakenOut =
        FrozenSet.ToFrozenSet<string>(["script", "style", "svg", "noscript"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string page;
    private readonly StringBuilder kept;
    private readonly HashSet<string> neverClosed = new(StringComparer.OrdinalIgnoreCase);
    private int at, keptTo, depth;

    private PageCleaner(string page)
    {
        this.page = page;
        kept = new(page.Length);
    }

    /// <summary>The page without them; scripts that hold JSON-LD stay.</summary>
    /// <exception cref="UnreadableException">Elements are nested too deep.</exception>
    public static string Clean(string page) => new PageCleaner(page).Run();

    private string Run()
    {
        while (at < page.Length && page.IndexOf('<', at) is var open and >= 0)
        {
            at = open + 1;
            ReadOnlySpan<char> rest = page.AsSpan(at);
            if (rest.StartsWith("!--")) Cut(open, After("-->", at + 3));
            else if (rest is ['/', ..]) EndTag();
            else if (rest.Length > 0 && char.IsAsciiLetter(rest[0])) StartTag(open);
        }
        kept.Append(page, keptTo, page.Length - keptTo);
        return kept.ToString();
    }

    private void StartTag(int open)
    {
        int nameEnd = NameEnd(at);
        ReadOnlySpan<char> name = page.AsSpan(at, nameEnd - at);
        int end = TagEnd(nameEnd);
        if (TakenOut.TryGetValue(name, out string? taken) && !neverClosed.Contains(taken) && !page.AsSpan(nameEnd, end - nameEnd).Contains("ld+json", StringComparison.OrdinalIgnoreCase))
        {
            // What is never closed would take the rest of the page with it.
            int close = page.IndexOf($"</{name}", end, StringComparison.OrdinalIgnoreCase);
            if (close >= 0) { Cut(open, After(">", close)); return; }
            neverClosed.Add(taken);
        }
        else if (name.Equals("script", StringComparison.OrdinalIgnoreCase))
        {
            end = page.IndexOf("</script", end, StringComparison.OrdinalIgnoreCase) is var close and >= 0 ? close : page.Length;
        }
        if (!NotNested.Contains(name) && ++depth > Deepest) throw new UnreadableException(null, $"an HTML page with elements nested deeper than {Deepest:N0}");
        if (end - open > LongestTag && !name.Equals("script", StringComparison.OrdinalIgnoreCase)) Cut(nameEnd, Math.Max(nameEnd, end - 1));
        at = end;
    }

    private void EndTag()
    {
        int nameEnd = NameEnd(at + 1);
        if (depth > 0 && !NotNested.Contains(page.AsSpan(at + 1, nameEnd - at - 1))) depth--;
        at = nameEnd;
    }

    private void Cut(int from, int to)
    {
        kept.Append(page, keptTo, from - keptTo);
        keptTo = at = to;
    }

    private int NameEnd(int from)
    {
        while (from < page.Length && page[from] is not ('>' or '/' or ' ' or '\t' or '\n' or '\r' or '\f')) from++;
        return from;
    }

    /// <summary>Behind the tag's bracket; brackets in quotation marks are a part of it.</summary>
    private int TagEnd(int from)
    {
        char quote = '\0';
        for (int i = from; i < page.Length; i++)
        {
            char c = page[i];
            if (quote != '\0') { if (c == quote) quote = '\0'; }
            else if (c == '>') return i + 1;
            else if (c is '"' or '\'' && page[i - 1] == '=') quote = c;
        }
        // A quotation mark that is never closed: the tag ends as if it were not there.
        return After(">", from);
    }

    private int After(string mark, int from) =>
        from < page.Length && page.IndexOf(mark, from, StringComparison.Ordinal) is var found and >= 0 ? found + mark.Length : page.Length;
}
