using Rapporteur.Actors;
using Rapporteur.English;

namespace Rapporteur.Tests.Actors;

public class ActorTablesTests
{
    public static TheoryData<string, string, string> Metonyms() =>
        [.. EnglishData.Rows("metonyms.tsv").Select(r => (r[0], r[1], r[2]))];

    public static TheoryData<string, string> Bodies() => [.. EnglishData.Rows("bodies.tsv").Where(r => r[1] != "organization").Select(r => (r[0], r[2]))];

    public static TheoryData<string, string> Staff() => [.. EnglishData.Rows("bodies.tsv").Where(r => r[1] == "organization").Select(r => (r[0], r[2]))];

    public static TheoryData<string, string, string> Determiners() => [.. EnglishData.Rows("determiners.tsv").Select(r => (r[0], r[1], r[2]))];

    public static TheoryData<string, string> Quantities() => [.. EnglishData.Rows("quantities.tsv").Select(r => (r[0], r[1]))];

    public static TheoryData<string, string> OrganizationWords() => [.. EnglishData.Rows("org-words.tsv").Select(r => (r[0], r[3]))];

    public static TheoryData<string, string> Honorifics() => [.. EnglishData.Rows("honorifics.tsv").Select(r => (r[0], r[2]))];

    public static TheoryData<string, string> Particles() => [.. EnglishData.Rows("name-particles.tsv").Select(r => (r[0], r[1]))];

    public static TheoryData<string, string> Pronouns() => [.. EnglishData.Rows("pronouns.tsv").Select(r => (r[0], r[3]))];

    public static TheoryData<string, string> PlacePrepositions() => [.. EnglishData.Rows("place-prepositions.tsv").Select(r => (r[0], r[1]))];

    public static TheoryData<string, string> LinkWords() => [.. EnglishData.Rows("link-words.tsv").Select(r => (r[0], r[2]))];

    [Theory, MemberData(nameof(Metonyms))]
    public void A_metonym_is_its_state(string phrase, string country, string example)
    {
        Actor actor = ActorReaderTests.Read(example).First(a => a.Mentions.Any(m => m.Span.Of(example).Replace('’', '\'') == phrase));
        actor.Country.ShouldBe(country);
    }

    [Theory, MemberData(nameof(Bodies))]
    public void A_body_after_an_adjective_is_the_state(string noun, string example)
    {
        Actor actor = ActorReaderTests.Read(example)[0];
        (actor.Kind is ActorKind.State or ActorKind.People).ShouldBeTrue();
        actor.Mentions[0].Span.Of(example).ShouldEndWith(noun, Case.Insensitive);
    }

    [Theory, MemberData(nameof(Staff))]
    public void Those_who_speak_for_an_organization_are_the_organization(string noun, string example)
    {
        Actor actor = ActorReaderTests.Read(example)[0];
        actor.Kind.ShouldBe(ActorKind.Organization);
        actor.Mentions[0].Span.Of(example).ShouldEndWith(noun);
    }

    [Theory, MemberData(nameof(Determiners))]
    public void A_determiner_tells_whether_somebody_spoken_of_before_is_meant(string word, string kind, string example)
    {
        bool before = ActorTreeTests.Read(example)[0].Mentions.Skip(1).Any(m => m.Span.Of(example).StartsWith(word + " ", StringComparison.OrdinalIgnoreCase));
        before.ShouldBe(kind == "definite");
    }

    [Theory, MemberData(nameof(Quantities))]
    public void A_quantity_speaks_of_those_whom_it_counts(string noun, string example)
    {
        Actor actor = ActorTreeTests.Read(example)[0];
        actor.Kind.ShouldBe(ActorKind.Group, noun);
        actor.Mentions[0].Span.Of(example).ShouldEndWith("farmers");
    }

    [Theory, MemberData(nameof(OrganizationWords))]
    public void A_name_with_its_word_is_an_organization(string word, string example)
    {
        string text = $"They met {example} today.";
        ActorReaderTests.Read(text).ShouldContain(a => a.Kind == ActorKind.Organization && a.Mentions[0].Span.Of(text).Contains(word, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Honorifics))]
    public void A_name_after_an_honorific_is_a_person(string word, string example)
    {
        Actor actor = ActorReaderTests.Read(example).Single();
        actor.Kind.ShouldBe(ActorKind.Person, word);
        actor.Name.ShouldEndWith("Adams");
    }

    [Theory, MemberData(nameof(Pronouns))]
    public void A_pronoun_speaks_of_the_one_before(string word, string example) =>
        ActorTreeTests.Read(example)[0].Mentions.ShouldContain(m => m.Form == MentionForm.Pronoun && m.Span.Of(example).Equals(word, StringComparison.OrdinalIgnoreCase));

    [Theory, MemberData(nameof(LinkWords))]
    public void A_link_word_leads_to_what_it_is_of(string word, string example)
    {
        string text = $"Yesterday they met {example} about the plan.";
        ActorReaderTests.Read(text).SelectMany(a => a.Mentions).ShouldContain(m => m.Span.Of(text).Contains($" {word} ") || m.Span.Of(text) == example);
    }

    [Theory, MemberData(nameof(Particles))]
    public void A_particle_is_part_of_a_name(string word, string example) =>
        ActorReaderTests.Read($"They met {example} today.").ShouldContain(a => a.Name == example, word);

    [Theory, MemberData(nameof(PlacePrepositions))]
    public void A_name_after_a_place_preposition_is_nobody(string word, string example)
    {
        string[] words = example.TrimEnd('.').Split(' ');
        string country = words[Array.IndexOf(words, word) + 1];
        ActorReaderTests.Read(example.Replace(country, "Toro Brunkel")).ShouldNotContain(a => a.Name == "Toro Brunkel", example);
        ActorReaderTests.Read(example.Replace($"{word} {country}", "and Toro Brunkel")).ShouldContain(a => a.Name == "Toro Brunkel", example);
    }

    [Fact]
    public void Every_country_has_its_own_codes()
    {
        IReadOnlyList<string[]> rows = EnglishData.Rows("countries.tsv");
        rows.Select(r => r[0]).ShouldBeUnique();
        rows.Select(r => r[1]).ShouldBeUnique();
    }
}
