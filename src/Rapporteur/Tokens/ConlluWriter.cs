using Rapporteur.Text;
using Rapporteur.Zones;

namespace Rapporteur.Tokens;

/// <summary>What later layers tell of a word, in the columns of CoNLL-U.</summary>
/// <param name="Lemma">LEMMA.</param>
/// <param name="Tag">UPOS.</param>
/// <param name="Head">HEAD.</param>
/// <param name="Relation">DEPREL.</param>
/// <param name="Misc">What goes into MISC, apart from SpaceAfter; null if nothing.</param>
public readonly record struct ConlluColumns(string Lemma, string Tag, int Head, string Relation, string? Misc);

/// <summary>Writes sentences and words as CoNLL-U, https://universaldependencies.org/format.html.</summary>
public static class ConlluWriter
{
    /// <summary>
    /// Writes the sentences of <paramref name="text"/>, each zone as a paragraph. FORM is written with blanks for the line
    /// breaks and tabs that the format has no room for.
    /// </summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="text">What the spans point into.</param>
    /// <param name="zones">The paragraphs.</param>
    /// <param name="sentences">The sentences.</param>
    /// <param name="tokens">The words.</param>
    /// <param name="columns">What later layers tell of each token; left out, their columns hold underscores.</param>
    public static void Write(
        TextWriter writer, string text, ValueList<Zone> zones, ValueList<Span> sentences, ValueList<Token> tokens, Func<int, ConlluColumns>? columns = null)
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
            WriteTokens(writer, text, tokens, token, last, columns);
            writer.Write('\n');
            token = last;
        }
    }

    private static void WriteTokens(TextWriter writer, string text, ValueList<Token> tokens, int first, int last, Func<int, ConlluColumns>? columns)
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
                Line(writer, $"{id}-{id + end - i - 1}", text[tokens[i].Span.Begin..tokens[end - 1].Span.End], space, null);
                isPart = true;
            }
            Line(writer, $"{id}", tokens[i].Span.Of(text), isPart ? "_" : space, columns?.Invoke(i));
        }
    }

    private static void Line(TextWriter writer, string id, string form, string space, ConlluColumns? columns)
    {
        string misc = columns?.Misc is not { } more ? space : space == "_" ? more : $"{more}|{space}";
        writer.Write(columns is { } c
            ? $"{id}\t{OneLine(form)}\t{OneLine(c.Lemma)}\t{c.Tag}\t_\t_\t{c.Head}\t{c.Relation}\t_\t{misc}\n"
            : $"{id}\t{OneLine(form)}\t_\t_\t_\t_\t_\t_\t_\t{misc}\n");
    }

    private static string OneLine(string form) => form.Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ');
}
