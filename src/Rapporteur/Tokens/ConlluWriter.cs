using Rapporteur.Text;
using Rapporteur.Zones;

namespace Rapporteur.Tokens;

/// <summary>Writes sentences and words as CoNLL-U, https://universaldependencies.org/format.html.</summary>
public static class ConlluWriter
{
    /// <summary>
    /// Writes the sentences of <paramref name="text"/>, each zone as a paragraph. FORM is written with blanks for the line
    /// breaks and tabs that the format has no room for; columns of later layers hold underscores.
    /// </summary>
    public static void Write(TextWriter writer, string text, ValueList<Zone> zones, ValueList<Span> sentences, ValueList<Token> tokens)
    {
        int token = 0, zone = -1;
        for (int s = 0; s < sentences.Count; s++)
        {
            int last = token;
            while (last < tokens.Count && tokens[last].Sentence == s) last++;
            if (last == token) continue;
            if (zone + 1 < zones.Count && zones[zone + 1].Span.Begin <= sentences[s].Begin)
            {
                while (zone + 1 < zones.Count && zones[zone + 1].Span.Begin <= sentences[s].Begin) zone++;
                writer.Write("# newpar\n");
            }
            writer.Write($"# sent_id = {s + 1}\n# text = {OneLine(sentences[s].Of(text))}\n");
            WriteTokens(writer, text, tokens, token, last);
            writer.Write('\n');
            token = last;
        }
    }

    private static void WriteTokens(TextWriter writer, string text, ValueList<Token> tokens, int first, int last)
    {
        for (int i = first; i < last; i++)
        {
            int end = i + 1;
            while (end < last && tokens[end].ContinuesWord) end++;
            int id = i - first + 1;
            bool isPart = tokens[i].ContinuesWord;
            string space = end == tokens.Count || tokens[end - 1].Span.End < tokens[end].Span.Begin ? "_" : "SpaceAfter=No";
            if (!isPart && end > i + 1)
            {
                Line(writer, $"{id}-{id + end - i - 1}", text[tokens[i].Span.Begin..tokens[end - 1].Span.End], space);
                isPart = true;
            }
            Line(writer, $"{id}", tokens[i].Span.Of(text), isPart ? "_" : space);
        }
    }

    private static void Line(TextWriter writer, string id, string form, string misc) =>
        writer.Write($"{id}\t{OneLine(form)}\t_\t_\t_\t_\t_\t_\t_\t{misc}\n");

    private static string OneLine(string form) => form.Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ');
}
