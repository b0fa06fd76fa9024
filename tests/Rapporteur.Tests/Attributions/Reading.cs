using System.Text.RegularExpressions;
using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Attributions;

/// <summary>Reads attributions of small texts whose zones, sentences and tokens are made by hand, one paragraph a line.</summary>
internal static partial class Reading
{
    public static ValueList<Attribution> Of(string text, params ZoneKind[] kinds) => With(text, [], kinds);

    public static ValueList<Attribution> With(string text, ValueList<Actor> actors, params ZoneKind[] kinds)
    {
        List<Zone> zones = [];
        List<Span> sentences = [];
        List<Token> tokens = [];
        foreach (Match line in Line().Matches(text))
        {
            zones.Add(new(zones.Count < kinds.Length ? kinds[zones.Count] : ZoneKind.Body, new(line.Index, line.Index + line.Length)));
            foreach (Match sentence in Sentence().Matches(line.Value))
            {
                int begin = line.Index + sentence.Index;
                foreach (Match word in Word().Matches(sentence.Value))
                {
                    tokens.Add(new(new(begin + word.Index, begin + word.Index + word.Length), sentences.Count));
                }
                sentences.Add(new(begin, begin + sentence.Length));
            }
        }
        return AttributionReader.Read(text, [.. zones], [.. sentences], [.. tokens], actors);
    }

    /// <summary>The words of a part, its pieces parted by a bar.</summary>
    public static string? Words(string text, TextPart? part) => part is null ? null : string.Join(" | ", part.Spans.Select(s => s.Of(text)));

    /// <summary>"source / cue / content" of each attribution.</summary>
    public static string[] Lines(string text, params ZoneKind[] kinds) =>
        [.. Of(text, kinds).Select(a => $"{(a.Source is { } s ? Words(text, new(s.Spans)) : "-")} / {Words(text, a.Cue) ?? "-"} / {Words(text, a.Content)}")];

    [GeneratedRegex(@"\S[^\n]*(?<=\S)")]
    private static partial Regex Line();

    [GeneratedRegex(@"\S.*?(?:[.?!]+[”""’]*(?=\s+[\p{Lu}“""‘])|$)")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"n[’']t\b|[’'](?:s|re|ve|ll|d|m)\b|\w+?(?=n[’']t\b)|[\w-]*\w|[\uD800-\uDBFF][\uDC00-\uDFFF]|\S")]
    private static partial Regex Word();
}
