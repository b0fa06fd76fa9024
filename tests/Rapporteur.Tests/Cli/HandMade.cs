using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Events;
using Rapporteur.Records;
using Rapporteur.Text;
using Rapporteur.Times;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Cli;

/// <summary>Records made by hand, with everything in them that a format has to show.</summary>
internal static class HandMade
{
    private const string StraitText = """
        Ministry Denies That Ferry Was Turned Back

        The ferry Marisol lies at its berth on Monday evening after it returned with 214 passengers on bo
        Ines Calder/Coastline Pictures

        Officials in Port Alden denied on Tuesday that patrol boats had forced a passenger ferry to turn back.

        Radio Tarn called the incident a warning to crews, and quoted the Velan News Agency at length:

        Two patrol vessels approached the Marisol & “ordered” its captain to change course. Deputy Minister Oren Halloway said that the captain “did what any sensible sailor would do.”

        “Nobody was threatened,” Halloway said, “and nobody <b>will</b> be.”

        The talks are to open in Lowick on Thursday. Foreign Minister Adela Brandt urged the coast guard to publish its radar records.

        Sign up for our newsletter
        """;

    /// <summary>A chain of three voices, a block quotation, words in pieces, an event of the outlet's own and one of a source's.</summary>
    public static ArticleRecord Strait { get; } = MakeStrait();

    /// <summary>An article about which nothing is known but its text.</summary>
    public static ArticleRecord Bare { get; } = Record("Rain fell.", null, [new(ZoneKind.Body, new(0, 10))], [], [], [], []);

    /// <summary>A record with a text and one attribution, whose parts may be anywhere in it.</summary>
    public static ArticleRecord With(string text, ValueList<Attribution> attributions, ValueList<Zone>? zones = null) =>
        Record(text, "The Harbor Gazette", zones ?? [new(ZoneKind.Body, new(0, text.Length))], [], [], attributions, []);

    private static ArticleRecord MakeStrait()
    {
        const string Text = StraitText;
        ValueList<Zone> zones =
        [
            Zone(ZoneKind.Headline, "Ministry Denies"), Zone(ZoneKind.Caption, "The ferry Marisol"), Zone(ZoneKind.Credit, "Ines Calder"),
            Zone(ZoneKind.Body, "Officials in"), Zone(ZoneKind.Body, "Radio Tarn"), Zone(ZoneKind.Quote, "Two patrol"), Zone(ZoneKind.Quote, "“Nobody was"),
            Zone(ZoneKind.Body, "The talks"), Zone(ZoneKind.Boilerplate, "Sign up"),
        ];
        ValueList<Actor> actors =
        [
            Actor("A1", "Radio Tarn", ActorKind.Organization, "Radio Tarn"), Actor("A2", "Velan News Agency", ActorKind.Organization, "the Velan News Agency"),
            Actor("A3", "Oren Halloway", ActorKind.Person, "Oren Halloway"), Actor("A4", "Adela Brandt", ActorKind.Person, "Adela Brandt"),
        ];
        Span quote = new(At("Two patrol vessels").Begin, At("be.”").End);
        ValueList<Attribution> attributions =
        [
            new("T1", Manner.Indirect, "deny", Source("Officials in Port Alden"), Part("denied"), Part("that patrol boats had forced a passenger ferry to turn back"), null, 0.9, "by hand"),
            new("T2", Manner.Indirect, "say", Source("Radio Tarn", "A1"), Part("called"), Part("the incident a warning to crews"), null, 0.9, "by hand"),
            new("T3", Manner.Direct, "say", Source("Radio Tarn", "A1"), Part("quoted"), new([quote]), null, 0.9, "by hand"),
            new("T4", Manner.Direct, "say", Source("the Velan News Agency", "A2"), null, new([quote]), "T3", 0.9, "by hand"),
            new("T5", Manner.Mixed, "say", Source("Deputy Minister Oren Halloway", "A3"), Part("said"), Part("that the captain “did what any sensible sailor would do.”"), "T4", 0.9, "by hand"),
            new("T6", Manner.Direct, "say", new([At("Halloway said, ") with { End = At("Halloway said, ").Begin + 8 }], "A3"), new([new(At("said, “and").Begin, At("said, “and").Begin + 4)]),
                new([At("“Nobody was threatened,”"), At("“and nobody <b>will</b> be.”")]), "T4", 0.9, "by hand"),
            new("T7", Manner.Indirect, "demand", Source("Foreign Minister Adela Brandt", "A4"), Part("urged"), Part("the coast guard to publish its radar records"), null, 0.9, "by hand"),
        ];
        ValueList<Event> events =
        [
            new("E1", "COERCE", null, [], 4, -7, Part("forced"), [new("A1", null)], [], null, null, Modality.Actual, true, ["T1"], 0.9, "by hand"),
            new("E2", "CONSULT", "meet", ["diplomatic"], 1, 3, Part("talks"), [], [], new("2024-09-12", At("on Thursday")), new("Lowick", 54.1, 9.2, At("Lowick")), Modality.Future, false, [], null, "by hand"),
        ];
        ValueList<TimeExpression> times =
        [
            new(At("Monday evening"), TimeType.Time, "2024-09-09TEV"), new(At("Tuesday"), TimeType.Date, "2024-09-10"), new(At("Thursday"), TimeType.Date, "2024-09-12"),
        ];
        return Record(Text, "The Harbor Gazette", zones, actors, times, attributions, events);

        Span At(string words)
        {
            int begin = Text.IndexOf(words, StringComparison.Ordinal);
            begin.ShouldBeGreaterThanOrEqualTo(0, words);
            return new(begin, begin + words.Length);
        }

        TextPart Part(string words) => new([At(words)]);
        AttributionSource Source(string words, string? actor = null) => new([At(words)], actor);
        Actor Actor(string id, string name, ActorKind kind, string mention) => new(id, name, true, kind, null, null, [], [new(At(mention), MentionForm.Name)]);
        Zone Zone(ZoneKind kind, string beginning)
        {
            int begin = At(beginning).Begin;
            int end = Text.IndexOf('\n', begin);
            return new(kind, new(begin, end < 0 ? Text.Length : end));
        }
    }

    private static ArticleRecord Record(
        string text, string? outlet, ValueList<Zone> zones, ValueList<Actor> actors, ValueList<TimeExpression> times, ValueList<Attribution> attributions, ValueList<Event> events) =>
        new(ArticleRecord.CurrentSchema,
            new("strait-1", outlet is null ? null : "https://gazette.example/ferry?a=1&b=2", outlet, "en", null, [], outlet is null ? new(null, PublicationBasis.None) : new(new(2024, 9, 10), PublicationBasis.Dateline), text, zones),
            zones.Select(z => z.Span).ToValueList(), actors, times, [], attributions, events, new("0.1.0", new([])));
}
