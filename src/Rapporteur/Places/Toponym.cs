using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Places;

/// <summary>A name in the text that the model takes for a place's and the gazetteer has.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Key">Its letters, by which equal names are known.</param>
/// <param name="Candidates">The places of that name.</param>
/// <param name="Acts">Whether it is the subject of a verb, so that a country's name means its government.</param>
internal sealed record Toponym(Span Span, string Key, Candidate[] Candidates, bool Acts)
{
    /// <summary>The names of places in text order.</summary>
    public static List<Toponym> Find(string text, ValueList<Zone> zones, ValueList<Token> tokens, ValueList<SyntacticWord> words)
    {
        List<Toponym> found = [];
        Dictionary<string, Candidate[]> known = [];
        int zone = 0;
        for (int i = 0; i < words.Count;)
        {
            int end = i + 1;
            if (words[i].Name is not { Kind: NameKind.Location, Begins: true })
            {
                i = end;
                continue;
            }
            while (end < words.Count && words[end].Name is { Kind: NameKind.Location, Begins: false } && tokens[end].Sentence == tokens[i].Sentence) end++;
            while (zone < zones.Count - 1 && zones[zone].Span.End <= tokens[i].Span.Begin) zone++;
            if (zones.Count == 0 || zones[zone].Kind is not (ZoneKind.Byline or ZoneKind.Credit or ZoneKind.Boilerplate)) Add(i, end);
            i = end;
        }
        return found;

        // A name with commas in it is several, "Paris, Texas".
        void Add(int begin, int end)
        {
            for (int from = begin; from < end;)
            {
                int to = from;
                while (to < end && tokens[to].Span.Of(text) != ",") to++;
                if (to > from) AddName(from, to);
                from = to + 1;
            }
        }

        // What the gazetteer has not whole it may have without the words before it: "northern Iraq", "the Gaza Strip".
        void AddName(int from, int to)
        {
            while (to > from + 1 && words[to - 1].Tag == "PART") to--;
            for (; from < to; from++)
            {
                Span span = new(tokens[from].Span.Begin, tokens[to - 1].Span.End);
                string name = span.Of(text);
                if (!known.TryGetValue(name, out Candidate[]? candidates)) known[name] = candidates = Gazetteer.Find(name);
                if (candidates.Length > 0)
                {
                    found.Add(new(span, Gazetteer.KeyOf(name), candidates, words[to - 1] is { Relation: "nsubj" }));
                    return;
                }
                if (words[from].Tag is "PROPN" or "NOUN") return;
            }
        }
    }
}
