using System.Text;
using Rapporteur.Attributions;
using Rapporteur.Events;
using Rapporteur.Records;

namespace Rapporteur.Cli.Formats.Html;

/// <summary>The notes in the margin: who says so and on whose word, or what happens.</summary>
internal sealed class Notes(ArticleRecord record, Voices voices, string anchor, StringBuilder page)
{
    private readonly Dictionary<string, Event> events = record.Events.ToDictionary(e => e.Id);

    /// <summary>Writes the note on an attribution or event.</summary>
    public void Write(string id)
    {
        if (voices.Find(id) is { } attribution) Write(attribution);
        else if (events.TryGetValue(id, out Event? happening)) Write(happening);
    }

    /// <summary>An identity as it stands in the text and before its note: an attribution's number, an event's letter and number.</summary>
    public static string Label(string id) => Escaped.Of(id is ['T', .. var number] && number.All(char.IsAsciiDigit) ? number : id);

    private void Write(Attribution attribution)
    {
        IReadOnlyList<Attribution> chain = voices.Chain(attribution);
        Open(attribution.Id, ArticleSection.Level(chain.Count));
        page.Append($"<b>{Escaped.Of(voices.Name(attribution))}</b>");
        if (voices.Text(attribution.Cue?.Spans) is { Length: > 0 } cue) page.Append($" <i>{Escaped.Of(cue)}</i>");
        page.Append($"<span class=\"kind\">{Escaped.Of(attribution.Act)} · {attribution.Manner.ToString().ToLowerInvariant()}</span>");
        if (chain.Count > 1) WriteChain(chain);
        page.Append("</div>");
    }

    private void Write(Event happening)
    {
        Open(happening.Id, "event");
        page.Append($"<b>{Escaped.Of(Words.Kind(happening))}</b> {Escaped.Of(Words.Parties(happening, voices))}");
        if (Words.TimeAndPlace(happening) is { Length: > 0 } where) page.Append($"<span class=\"kind\">{Escaped.Of(where)}</span>");
        WriteChain([.. happening.AssertedBy.Select(voices.Find).OfType<Attribution>()]);
        page.Append("</div>");
    }

    private void Open(string id, string level)
    {
        string escaped = Escaped.Of(id);
        page.Append($"<div class=\"note {level} {ArticleSection.Token(id)}\" id=\"{anchor}-{escaped}-note\">");
        page.Append($"<a class=\"number\" href=\"#{anchor}-{escaped}\">{Label(id)}</a> ");
    }

    private void WriteChain(IReadOnlyList<Attribution> chain)
    {
        page.Append($"<span class=\"chain\"><span>{Escaped.Of(voices.Outlet)}</span>");
        foreach (Attribution voice in chain)
        {
            page.Append($" › <span class=\"{ArticleSection.Level(voices.Chain(voice).Count)}\">{Escaped.Of(voices.Name(voice))}</span>");
        }
        page.Append("</span>");
    }
}
