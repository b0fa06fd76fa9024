using Rapporteur.Actors;
using Rapporteur.English;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Places;

/// <summary>Finds names of countries, regions and well-known cities where they are used for the place.</summary>
public static class PlaceReader
{
    private static readonly PhraseTable<Toponym> Toponyms = Load();

    private sealed record Toponym(string Name, string? Country, double? Lat, double? Lon, int? Geonames, bool IsCountry);

    /// <summary>The places in text order.</summary>
    /// <remarks>A country's name is a place only where the words before it say so; elsewhere it is the state.</remarks>
    public static ValueList<Place> Read(string text, ValueList<Zone> zones, ValueList<Token> tokens, ValueList<Actor> actors)
    {
        List<Word> words = Word.Of(text, zones, tokens, []);
        bool[] inName = InNames(text.Length, actors);
        List<Place> places = [];
        for (int i = 0; i < words.Count;)
        {
            (int length, Toponym? toponym) = words[i].IsCapital && !inName[words[i].Span.Begin]
                ? Toponyms.Longest(words, i, SentenceEnd(words, i)) : (0, null);
            if (toponym is not null && (!toponym.IsCountry || IsMeantAsPlace(words, i)))
            {
                Span span = new(words[i].Span.Begin, words[i + length - 1].Span.End);
                places.Add(new(span, toponym.Name, toponym.Country, toponym.Lat, toponym.Lon, toponym.Geonames));
            }
            i += Math.Max(1, length);
        }
        return [.. places];
    }

    /// <summary>Which characters stand in the name of a person or organization: "Michael Jordan", "Washington Post".</summary>
    private static bool[] InNames(int length, ValueList<Actor> actors)
    {
        bool[] inside = new bool[length];
        foreach (Actor actor in actors.Where(a => a.Named && a.Kind is ActorKind.Person or ActorKind.Organization))
        {
            foreach (Mention mention in actor.Mentions.Where(m => m.Form == MentionForm.Name))
            {
                inside.AsSpan(mention.Span.Begin, mention.Span.Length).Fill(true);
            }
        }
        return inside;
    }

    private static bool IsMeantAsPlace(List<Word> words, int i)
    {
        int before = i > 0 && words[i - 1].Key == "the" ? i - 2 : i - 1;
        if (before < 0 || words[before].Sentence != words[i].Sentence) return false;
        if (ActorTables.PlacePrepositions.Contains(words[before].Key)) return true;
        // "Tehran, Iran"
        return words[before].Key == "," && before > 0 && words[before - 1].IsCapital
            && Enumerable.Range(Math.Max(0, before - 3), Math.Min(3, before)).Any(k => Toponyms.Longest(words, k, before).Length == before - k);
    }

    private static int SentenceEnd(List<Word> words, int i)
    {
        int end = i;
        while (end < words.Count && end < i + 8 && words[end].Sentence == words[i].Sentence) end++;
        return end;
    }

    private static PhraseTable<Toponym> Load()
    {
        PhraseTable<Toponym> table = new();
        foreach (string[] r in EnglishData.Rows("countries.tsv"))
        {
            Add(table, [r[2], .. r[3].Split('|')], new(r[2], r[0], Degrees(r[7]), Degrees(r[8]), null, true));
        }
        foreach (string[] r in EnglishData.Rows("regions.tsv"))
        {
            Add(table, [r[0], .. r[1].Split('|')], new(r[0], r[2].Length == 0 ? null : r[2], Degrees(r[3]), Degrees(r[4]), null, false));
        }
        foreach (string[] r in EnglishData.Rows("cities.tsv").Concat(EnglishData.Rows("capitals.tsv")))
        {
            Add(table, [r[0], .. r[1].Split('|')], new(r[0], r[2], Degrees(r[3]), Degrees(r[4]), int.Parse(r[5]), false));
        }
        return table;
    }

    private static void Add(PhraseTable<Toponym> table, string[] names, Toponym toponym)
    {
        foreach (string name in names) table.Add(name, toponym);
    }

    private static double? Degrees(string cell) => cell.Length == 0 ? null : double.Parse(cell);
}
