using Rapporteur.English;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Zones;

/// <summary>Runs the examples of the tables in English/Zones.</summary>
public class ZoneTableTests
{
    private const string Body = "The port of the old town was flooded after three days of rain, and the ferries stayed where they were.";

    public static TheoryData<string> Examples(string table) =>
        [.. EnglishData.Rows($"Zones/{table}.tsv").Select(r => new TheoryDataRow<string>(r[^1]))];

    public static TheoryData<string, string> Entries(string table) =>
        [.. EnglishData.Rows($"Zones/{table}.tsv").Select(r => new TheoryDataRow<string, string>(r[0], r[^1]))];

    [Theory, MemberData(nameof(Examples), "boilerplate")]
    public void Each_phrase_of_pages_makes_boilerplate(string example) => KindOf(example).ShouldBe(ZoneKind.Boilerplate);

    [Theory, MemberData(nameof(Examples), "credits"), MemberData(nameof(Examples), "agencies")]
    public void Each_credit_is_one(string example) => KindOf(example).ShouldBe(ZoneKind.Credit);

    [Theory, MemberData(nameof(Examples), "bylines")]
    public void Each_byline_is_one(string example) => KindOf(example).ShouldBe(ZoneKind.Byline);

    [Theory, MemberData(nameof(Examples), "datelines")]
    public void Each_dateline_is_one(string example) => KindOf(example).ShouldBe(ZoneKind.Dateline);

    [Theory, MemberData(nameof(Examples), "captions")]
    public void Each_wording_of_captions_with_a_credit_makes_a_caption(string example) =>
        ZoneReader.Read($"{Body}\n\n{example.TrimEnd('.')}\nPhoto: Ada Moss\n\n{Body}")[1].Kind.ShouldBe(ZoneKind.Caption);

    [Theory, MemberData(nameof(Examples), "written")]
    public void Each_introduction_of_written_matter_makes_a_quotation_of_what_follows(string example) =>
        ZoneReader.Read($"{Body} {example}\n\n{Body}\n\n{Body}")[1].Kind.ShouldBe(ZoneKind.Quote);

    [Theory, MemberData(nameof(Entries), "letters")]
    public void Each_heading_of_letters_makes_a_quotation_of_what_is_signed_below_it(string phrase, string example) =>
        ZoneReader.Read($"{example}\n\n{Body}\n\n@{phrase.Split(' ')[0].Trim('\'')}")[1].Kind.ShouldBe(ZoneKind.Quote);

    [Theory, MemberData(nameof(Entries), "prose")]
    public void Each_small_word_is_part_of_no_name(string word, string example)
    {
        example.Split(' ', '.').ShouldContain(word, StringComparer.OrdinalIgnoreCase);
        Names.IsPersonal($"Ada {word}").ShouldBeFalse();
    }

    private static ZoneKind KindOf(string paragraph) => ZoneReader.Read($"{Body}\n\n{paragraph}\n\n{Body}")[1].Kind;
}
