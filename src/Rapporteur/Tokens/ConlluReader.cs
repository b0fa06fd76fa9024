using System.Text;
using Rapporteur.Text;
using Rapporteur.Zones;

namespace Rapporteur.Tokens;

/// <summary>A text with its division into zones, sentences and words, as a CoNLL-U file gives it.</summary>
/// <param name="Text">The words as SpaceAfter and <c># newpar</c> join and part them.</param>
/// <param name="Zones">One a paragraph.</param>
/// <param name="Sentences">The file's own.</param>
/// <param name="Tokens">The file's own.</param>
public sealed record ConlluText(string Text, ValueList<Zone> Zones, ValueList<Span> Sentences, ValueList<Token> Tokens);

/// <summary>Reads the sentences and words of a CoNLL-U file; other columns and empty nodes (<c>8.1</c>) are left aside.</summary>
/// <remarks>
/// Where the words of a contraction do not spell it together, they stand in the text instead of it. A sentence without words
/// is left out. Throws <see cref="FormatException"/>, with the line's number, for a line that is no CoNLL-U.
/// </remarks>
public static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>Reads to the end.</summary>
    public static ConlluText Read(TextReader reader)
    {
        Builder builder = new();
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0) builder.EndSentence();
            else if (line[0] != '#') Add(builder, line, number);
            else if (line.StartsWith("# newpar", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal)) builder.EndZone();
        }
        return builder.Build();
    }

    private static void Add(Builder builder, string line, int number)
    {
        string[] cells = line.Split('\t');
        if (cells.Length != Columns || cells[1].Length == 0) throw new FormatException($"Line {number} is no line of CoNLL-U.");
        if (cells[0].Contains('.')) return;
        bool spaceAfter = !cells[^1].Split('|').Contains("SpaceAfter=No");
        string[] ends = cells[0].Split('-');
        if (ends.Length > 2 || !ends.All(e => int.TryParse(e, out _))) throw new FormatException($"Line {number} has no word's number.");
        if (ends.Length == 2) builder.BeginRange(int.Parse(ends[1]), spaceAfter);
        else builder.AddWord(int.Parse(cells[0]), cells[1], spaceAfter);
    }

    private sealed class Builder
    {
        private readonly StringBuilder text = new();
        private readonly List<Zone> zones = [];
        private readonly List<Span> sentences = [];
        private readonly List<Token> tokens = [];
        private int zoneBegin;
        private int firstToken;
        private int rangeEnd;
        private bool rangeBegins;
        private bool spaceAfterRange;
        private bool space;

        public void BeginRange(int end, bool spaceAfter)
        {
            rangeEnd = end;
            rangeBegins = true;
            spaceAfterRange = spaceAfter;
        }

        public void AddWord(int id, string form, bool spaceAfter)
        {
            bool continues = id <= rangeEnd && !rangeBegins;
            if (space && !continues && text.Length > 0) text.Append(' ');
            tokens.Add(new(new(text.Length, text.Length + form.Length), sentences.Count, continues));
            text.Append(form);
            space = id < rangeEnd ? false : id == rangeEnd ? spaceAfterRange : spaceAfter;
            rangeBegins = false;
        }

        public void EndSentence()
        {
            if (tokens.Count > firstToken) sentences.Add(new(tokens[firstToken].Span.Begin, text.Length));
            firstToken = tokens.Count;
            rangeEnd = 0;
            rangeBegins = false;
        }

        public void EndZone()
        {
            EndSentence();
            if (text.Length == zoneBegin) return;
            zones.Add(new(ZoneKind.Body, new(zoneBegin, text.Length)));
            text.Append("\n\n");
            zoneBegin = text.Length;
            space = false;
        }

        public ConlluText Build()
        {
            EndZone();
            return new(text.ToString(), [.. zones], [.. sentences], [.. tokens]);
        }
    }
}
