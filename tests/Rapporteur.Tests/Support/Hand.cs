using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Events;
using Rapporteur.Records;
using Rapporteur.Text;
using Rapporteur.Times;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Support;

/// <summary>A small record made by hand, with something in every field.</summary>
internal static class Hand
{
    private const string Headline = "Minister visits Ruritania";
    private const string Body = "The broadcaster reported that Anna Weiss said “we agreed” in Strelsau on Tuesday.";
    private const string Text = Headline + "\n\n" + Body;

    public static ArticleRecord Made() => new(
        ArticleRecord.CurrentSchema,
        new("hand-1", "hand.txt", "The Courier", "en", Headline, ["Rudolf Rassendyll"],
            new(new DateOnly(2026, 5, 14), PublicationBasis.Given), Text,
            [new(ZoneKind.Headline, At(Headline)), new(ZoneKind.Body, At(Body))]),
        [At(Headline), At(Body)],
        [
            new("A1", "Anna Weiss", true, ActorKind.Person, "AUT", "GOV", [new("Minister", null, At("Minister"))], [new(At("Anna Weiss"), MentionForm.Name)]),
            new("A2", "the broadcaster", false, ActorKind.Organization, null, null, [], [new(At("The broadcaster"), MentionForm.Nominal)]),
        ],
        [new(At("Tuesday"), TimeType.Date, "2026-05-12")],
        [new(At("Strelsau"), "Strelsau", "DE", 51.05, 13.74, 1)],
        [
            new("T1", Manner.Indirect, "say", new([At("The broadcaster")], "A2"), new([At("reported")]), new([At("that Anna Weiss said “we agreed” in Strelsau on Tuesday")]), null, 0.97, "reader-en"),
            new("T2", Manner.Direct, "say", new([At("Anna Weiss")], "A1"), new([At("said")]), new([At("“we agreed”")]), "T1", 0.88, "reader-en"),
        ],
        [
            new("E1", "AGREE", null, ["diplomatic"], 1, 4.5, new([At("agreed")]), [new("A1", At("Anna Weiss"))], [new("A2", null)],
                new("2026-05-12", At("Tuesday")), new("Strelsau", 51.05, 13.74, At("Strelsau")), Modality.Actual, false, ["T1", "T2"], 0.75, "by hand"),
        ],
        new("0.1.0", new([new("reader-en", "1")])));

    private static Span At(string words)
    {
        int begin = Text.IndexOf(words, StringComparison.Ordinal);
        return new(begin, begin + words.Length);
    }
}
