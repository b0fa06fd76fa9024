using Rapporteur.Text;

namespace Rapporteur.Zones;

/// <summary>Who wrote the article: <c>By Ada Moss and Ben Lowe</c>, <c>(Reporting by Ada Moss; Editing by Ben Lowe)</c>.</summary>
public static class Bylines
{
    private const int Longest = 160;
    private const int ShortestBody = 90;
    private const string By = "by ";

    private static readonly Phrases Openings = new("Zones/bylines.tsv");

    /// <summary>The persons that the article's first byline names, in its order; none if no byline stands above the running text.</summary>
    public static ValueList<string> Authors(string text, ValueList<Zone> zones)
    {
        Zone byline = zones.TakeWhile(z => z.Kind != ZoneKind.Body).FirstOrDefault(z => z.Kind == ZoneKind.Byline);
        return byline.Kind == ZoneKind.Byline && byline.Span.Length <= Longest ? AuthorsOf(byline.Span.Of(text)) : [];
    }

    /// <summary>Whether the paragraph is a byline.</summary>
    internal static bool IsByline(IReadOnlyList<Paragraph> paragraphs, int index)
    {
        Paragraph paragraph = paragraphs[index];
        if (paragraph.Length > Longest) return false;
        if (Openings.Match(paragraph.Plain)) return true;
        string line = paragraph.Head.TrimStart('(', '-', '–', '—', ' ');
        if (line.StartsWith(By, StringComparison.OrdinalIgnoreCase)) return Names.MostlyCapitals(line) && AuthorsOf(line).Count > 0;
        bool signature = paragraph.Head[0] is '-' or '–' or '—';
        return signature ? Names.IsPersonal(line) : index == 0 && IsCapitalsName(line) && paragraphs.Count > 1 && paragraphs[1].Length >= ShortestBody;
    }

    private static ValueList<string> AuthorsOf(string byline)
    {
        int by = byline.LastIndexOf(By, StringComparison.OrdinalIgnoreCase);
        int names = by >= 0 ? by + By.Length : byline.IndexOf(':') + 1;
        if (names == 0 && Openings.Match(Phrases.Plain(byline))) return [];   // a post without a name
        string[] parts = [.. byline[names..].Replace(" and ", " & ", StringComparison.OrdinalIgnoreCase).Split('&').Select(p => p.Trim())];
        List<string> authors = [];
        foreach (string part in parts)
        {
            // After a comma stands another author only in a list that goes on with "and"; else a post or an outlet.
            string[] persons = part.Split(',', ';');
            int count = parts.Length > 1 && part == parts[0] && Array.TrueForAll(persons, p => Names.IsPersonal(p)) ? persons.Length : 1;
            authors.AddRange(persons.Take(count).Select(p => p.Trim(' ', '.', ')')).Where(Names.IsPersonal));
        }
        return [.. authors];
    }

    /// <summary>Two or three words in capitals, as some papers print the author above the text.</summary>
    private static bool IsCapitalsName(string line) =>
        Names.IsPersonal(line) && line.Split(' ').Length <= 3 && line.All(c => !char.IsLower(c) && c != '.');
}
