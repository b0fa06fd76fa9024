using System.Collections.Concurrent;
using System.Numerics.Tensors;
using Rapporteur.Models;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Syntax;

/// <summary>Reads a window's scores.</summary>
/// <param name="window">The scores, which are gone when it returns.</param>
/// <param name="words">The article's words up to the window's last.</param>
internal delegate void WindowReader(WindowScores window, IReadOnlyList<SyntacticWord> words);

/// <summary>Reads what each word is and how words hang together, with a trained encoder.</summary>
internal sealed class SyntaxReader
{
    private static readonly ConcurrentDictionary<string, Lazy<SyntaxReader>> Loaded = new();

    private readonly Encoder encoder;
    private readonly LemmaRules lemmas;
    private readonly NameDecoder names;
    private readonly int root, parataxis;

    private SyntaxReader(Encoder encoder)
    {
        this.encoder = encoder;
        ModelLabels labels = encoder.Labels;
        lemmas = new(labels.LemmaRules, labels.LemmaTable.ToDictionary(row => (row.Word, row.Tag), row => row.Lemma));
        names = new(labels.Names);
        root = labels.Relations.ToList().IndexOf("root");
        parataxis = labels.Relations.ToList().IndexOf("parataxis");
    }

    /// <summary>The reader with an installed model, which is loaded once a process.</summary>
    /// <exception cref="ArgumentException">No model of that name is installed.</exception>
    public static SyntaxReader With(string model)
    {
        ModelFolder folder = ModelFolder.Find(model);
        return Loaded.GetOrAdd(model, _ => new(() => new SyntaxReader(new Encoder(folder)))).Value;
    }

    /// <summary>The model it reads with.</summary>
    public (string Name, string Version) Model => (encoder.Name, encoder.Version);

    /// <summary>What is learnt beyond syntax reads its scores through this.</summary>
    public Encoder Encoder => encoder;

    /// <summary>One word a token.</summary>
    /// <param name="text">What the tokens point into.</param>
    /// <param name="zones">Its paragraphs.</param>
    /// <param name="tokens">Its words and marks.</param>
    /// <param name="also">Reads each window once its words are known, while its scores are still there.</param>
    public ValueList<SyntacticWord> Read(string text, ValueList<Zone> zones, ValueList<Token> tokens, WindowReader? also = null)
    {
        SyntacticWord[] words = new SyntacticWord[tokens.Count];
        EncoderText given = new(text, [.. tokens.Select(t => t.Span)], [.. tokens.Select(t => t.Sentence)], Paragraphs(zones, tokens));
        encoder.Read(given, window =>
        {
            Decode(window, text, tokens, words);
            also?.Invoke(window, words);
        });
        return [.. words];
    }

    /// <summary>The paragraph of each token.</summary>
    public static int[] Paragraphs(ValueList<Zone> zones, ValueList<Token> tokens)
    {
        int[] paragraphs = new int[tokens.Count];
        int zone = 0;
        for (int t = 0; t < tokens.Count; t++)
        {
            while (zone + 1 < zones.Count && zones[zone + 1].Span.Begin <= tokens[t].Span.Begin) zone++;
            paragraphs[t] = zone;
        }
        return paragraphs;
    }

    private void Decode(WindowScores window, string text, ValueList<Token> tokens, SyntacticWord[] words)
    {
        foreach (Stretch stretch in window.Stretches)
        {
            int[] heads = SpanningTree.Decode(Arcs(window, stretch), stretch.Words);
            NamePart[] parts = names.Decode(window.Rows(window.Names, stretch));
            // A later part of a sentence that was cut hangs on the root of its first part.
            int before = stretch.ContinuesSentence ? WordsBefore(tokens, stretch.FirstWord) : 0;
            int firstRoot = before == 0 ? 0 : 1 + Array.FindIndex(words, stretch.FirstWord - before, before, w => w.Head == 0) - (stretch.FirstWord - before);
            for (int w = 0; w < stretch.Words; w++)
            {
                int row = stretch.Offset + w;
                string tag = encoder.Labels.Tags[Best(window.Tags, window, row)];
                string lemma = lemmas.Apply(Best(window.Lemmas, window, row), tokens[stretch.FirstWord + w].Span.Of(text), tag);
                int relation = heads[w] > 0 ? Relation(window, row, 1 + stretch.Offset + heads[w] - 1) : before > 0 ? parataxis : root;
                int head = heads[w] > 0 ? heads[w] + before : firstRoot;
                words[stretch.FirstWord + w] = new(lemma, tag, head, encoder.Labels.Relations[relation], parts[w]);
            }
        }
    }

    private static int WordsBefore(ValueList<Token> tokens, int word)
    {
        int first = word;
        while (first > 0 && tokens[first - 1].Sentence == tokens[word].Sentence) first--;
        return word - first;
    }

    /// <summary>The scores of a stretch's words as each other's heads, out of those of the whole window.</summary>
    private static float[] Arcs(WindowScores window, Stretch stretch)
    {
        int n = stretch.Words, columns = window.Words + 1;
        float[] arcs = new float[n * (n + 1)];
        for (int w = 0; w < n; w++)
        {
            ReadOnlySpan<float> row = window.Arcs.Slice((stretch.Offset + w) * columns, columns);
            arcs[w * (n + 1)] = row[0];
            row.Slice(1 + stretch.Offset, n).CopyTo(arcs.AsSpan(w * (n + 1) + 1));
        }
        return arcs;
    }

    private static int Best(ReadOnlySpan<float> scores, WindowScores window, int word)
    {
        int width = scores.Length / window.Words;
        return TensorPrimitives.IndexOfMax(scores.Slice(word * width, width));
    }

    private int Relation(WindowScores window, int dependent, int head)
    {
        int width = window.RelationHeads.Length / (window.Words + 1), count = encoder.Labels.Relations.Count;
        ReadOnlySpan<float> headRow = window.RelationHeads.Slice(head * width, width);
        ReadOnlySpan<float> rows = window.RelationDependents.Slice(dependent * count * width, count * width);
        int best = -1;
        float greatest = float.NegativeInfinity;
        for (int r = 0; r < count; r++)
        {
            if (r == root) continue;
            float score = TensorPrimitives.Dot(rows.Slice(r * width, width), headRow);
            if (score > greatest) (best, greatest) = (r, score);
        }
        return best;
    }
}
