using System.Text;
using System.Text.RegularExpressions;
using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Models;
using Rapporteur.Sentences;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Attributions;

/// <summary>Small texts, one paragraph a line, in which [source], {cue} and &lt;content&gt; are marked by hand; a digit before a mark tells which attribution it belongs to.</summary>
internal sealed partial class Reading
{
    private static readonly SyntaxReader Syntax = SyntaxReader.With(ModelFolder.Default);

    private Reading(string text, ValueList<Attribution> found, ValueList<Actor> actors)
    {
        Text = text;
        Found = found;
        Actors = actors;
    }

    public string Text { get; }

    public ValueList<Attribution> Found { get; }

    public ValueList<Actor> Actors { get; }

    /// <summary>"source / cue / content" of each attribution.</summary>
    public string[] Lines => [.. Found.Select(a => $"{(a.Source is { } s ? Words(new(s.Spans)) : "-")} / {Words(a.Cue) ?? "-"} / {Words(a.Content)}")];

    /// <summary>What becomes of marked attributions.</summary>
    public static Reading Of(string marked, params ZoneKind[] kinds)
    {
        StringBuilder plain = new();
        SortedDictionary<char, Dictionary<char, List<Span>>> parts = [];
        Stack<(char Number, char Mark, int Begin)> open = [];
        for (int i = 0; i < marked.Length; i++)
        {
            char c = marked[i];
            if (char.IsDigit(c) && i + 1 < marked.Length && marked[i + 1] is '[' or '{' or '<') open.Push((c, marked[++i], plain.Length));
            else if (c is '[' or '{' or '<') open.Push(('1', c, plain.Length));
            else if (c is ']' or '}' or '>')
            {
                (char number, char mark, int begin) = open.Pop();
                if (!parts.TryGetValue(number, out var roles)) parts[number] = roles = new() { ['['] = [], ['{'] = [], ['<'] = [] };
                roles[mark].Add(new(begin, plain.Length));
            }
            else plain.Append(c);
        }
        string text = plain.ToString();
        (ValueList<Zone> zones, ValueList<Token> tokens) = Cut(text, kinds);
        Trees trees = new(tokens, []);
        WordRange range(Span s) => trees.In(s) is var (b, e) ? new(b, e) : default;
        FoundAttribution[] found = [.. parts.Values.Select(p => new FoundAttribution(range(p['{'][0]), [.. p['['].Select(range)], [.. p['<'].Select(range)], 0.9))];
        return Of(text, zones, tokens, found);
    }

    /// <summary>What becomes of attributions given in words.</summary>
    public static Reading Of(string text, IReadOnlyList<FoundAttribution> found, params ZoneKind[] kinds)
    {
        (ValueList<Zone> zones, ValueList<Token> tokens) = Cut(text, kinds);
        return Of(text, zones, tokens, found);
    }

    /// <summary>The paragraphs and words of a text.</summary>
    public static (ValueList<Zone> Zones, ValueList<Token> Tokens) Cut(string text, params ZoneKind[] kinds)
    {
        ValueList<Zone> zones = Line().Matches(text).Select((l, i) => new Zone(i < kinds.Length ? kinds[i] : ZoneKind.Body, new(l.Index, l.Index + l.Length))).ToValueList();
        return (zones, TokenReader.Read(text, SentenceReader.Read(text, zones)));
    }

    /// <summary>The words of a part, its pieces parted by a bar.</summary>
    public string? Words(TextPart? part) => part is null ? null : string.Join(" | ", part.Spans.Select(s => s.Of(Text)));

    private static Reading Of(string text, ValueList<Zone> zones, ValueList<Token> tokens, IReadOnlyList<FoundAttribution> found)
    {
        ValueList<SyntacticWord> words = Syntax.Read(text, zones, tokens);
        ValueList<Actor> actors = ActorReader.Read(text, zones, tokens, words, found.SelectMany(f => f.Source).Select(s => new Span(tokens[s.Begin].Span.Begin, tokens[s.End - 1].Span.End)));
        return new(text, AttributionReader.Read(text, zones, tokens, words, found, "by hand", actors), actors);
    }

    [GeneratedRegex(@"\S[^\n]*(?<=\S)")]
    private static partial Regex Line();
}
