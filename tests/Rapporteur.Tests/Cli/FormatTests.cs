using System.Text;
using System.Text.Json;
using Rapporteur.Attributions;
using Rapporteur.Cli.Formats;
using Rapporteur.Cli.Formats.Csv;
using Rapporteur.Cli.Formats.GeoJson;
using Rapporteur.Cli.Formats.Html;
using Rapporteur.Cli.Formats.Json;
using Rapporteur.Cli.Formats.Text;
using Rapporteur.Records;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Cli;

public class FormatTests
{
    private static readonly Attribution Crossing1 = new("T1", Manner.Direct, "say", null, null, new([new(0, 12)]), null, 0.9, "by hand");
    private static readonly Attribution Crossing2 = new("T2", Manner.Direct, "say", null, null, new([new(6, 20)]), null, 0.9, "by hand");

    [Fact]
    public async Task Text_shows_the_article_its_zones_and_who_says_what() =>
        Snapshot.ShouldMatch("strait.txt", await PrintAsync(new TextFormat(80, colour: false), HandMade.Strait));

    [Fact]
    public async Task Text_in_colour_marks_voices_by_their_depth() =>
        Snapshot.ShouldMatch("strait.ansi.txt", await PrintAsync(new TextFormat(80, colour: true), HandMade.Strait));

    [Fact]
    public async Task Csv_has_a_row_for_each_attribution_and_event() =>
        Snapshot.ShouldMatch("strait.csv", await PrintAsync(new CsvFormat(), HandMade.Strait));

    [Fact]
    public async Task Json_is_indented() => Snapshot.ShouldMatch("strait.json", await PrintAsync(new JsonFormat(), HandMade.Strait));

    [Fact]
    public async Task Html_is_one_page_with_notes_in_the_margin() =>
        Snapshot.ShouldMatch("strait.html", await PrintAsync(new HtmlFormat(), HandMade.Strait));

    [Fact]
    public async Task GeoJson_has_a_point_for_each_place_of_each_article()
    {
        JsonElement map = JsonDocument.Parse(await PrintAsync(new GeoJsonFormat(), Hand.Made(), HandMade.Bare, Hand.Made())).RootElement;
        map.GetProperty("type").GetString().ShouldBe("FeatureCollection");
        map.GetProperty("features").EnumerateArray().Count(f => f.GetProperty("properties").GetProperty("kind").GetString() == "place").ShouldBe(2);
        JsonElement place = map.GetProperty("features")[0];
        place.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(c => c.GetDouble()).ShouldBe([13.74, 51.05]);
        place.GetProperty("properties").GetProperty("name").GetString().ShouldBe("Strelsau");
        place.GetProperty("properties").GetProperty("article").GetString().ShouldBe("hand-1");
        place.GetProperty("properties").GetProperty("spans").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task GeoJson_has_a_point_for_each_event_whose_place_is_known()
    {
        JsonElement feature = JsonDocument.Parse(await PrintAsync(new GeoJsonFormat(), HandMade.Strait)).RootElement.GetProperty("features").EnumerateArray()
            .Single(f => f.GetProperty("properties").GetProperty("kind").GetString() == "event");
        feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(c => c.GetDouble()).ShouldBe([9.2, 54.1]);
        feature.GetProperty("properties").GetProperty("type").GetString().ShouldBe("CONSULT");
        feature.GetProperty("properties").GetProperty("modality").GetString().ShouldBe("future");
    }

    [Fact]
    public async Task GeoJson_of_nothing_is_an_empty_collection() =>
        JsonDocument.Parse(await PrintAsync(new GeoJsonFormat())).RootElement.GetProperty("features").GetArrayLength().ShouldBe(0);

    [Fact]
    public async Task Json_of_several_records_is_an_array_and_of_none_an_empty_one()
    {
        JsonDocument.Parse(await PrintAsync(new JsonFormat(), HandMade.Strait, HandMade.Bare, HandMade.Bare)).RootElement.GetArrayLength().ShouldBe(3);
        JsonDocument.Parse(await PrintAsync(new JsonFormat())).RootElement.GetArrayLength().ShouldBe(0);
        JsonDocument.Parse(await PrintAsync(new JsonFormat(), HandMade.Bare)).RootElement.ValueKind.ShouldBe(JsonValueKind.Object);
    }

    [Fact]
    public async Task Json_lines_are_records_that_are_read_back_equal()
    {
        string[] lines = (await PrintAsync(new JsonLinesFormat(), HandMade.Strait, HandMade.Bare)).Split('\n');
        lines.Length.ShouldBe(3);
        RecordJson.FromUtf8(Encoding.UTF8.GetBytes(lines[0])).ShouldBe(HandMade.Strait);
        lines[2].ShouldBeEmpty();
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@handle", "'@handle")]
    [InlineData("a \"b\", c", "\"a \"\"b\"\", c\"")]
    [InlineData("-\"x\"", "\"'-\"\"x\"\"\"")]
    [InlineData("plain", "plain")]
    public void A_csv_cell_is_quoted_where_it_must_be_and_never_a_formula(string cell, string written) =>
        Encoding.UTF8.GetString(CsvRow.Write([cell, null])).ShouldBe(written + ",\r\n");

    [Fact]
    public async Task Text_keeps_an_article_from_steering_the_terminal() =>
        (await PrintAsync(new TextFormat(80, colour: false), HandMade.With("Red \e[31malert\a \ud83d", []))).ShouldContain("Red \uFFFD[31malert\uFFFD \uFFFD");

    [Fact]
    public async Task Html_escapes_everything_that_an_article_or_its_metadata_say()
    {
        Attribution hostile = new("\"><script>", Manner.Direct, "<script>", new([new(0, 8)], null), null, new([new(9, 17)]), null, 0.9, "by hand");
        ArticleRecord record = HandMade.With("<script> <script>", [hostile]);
        record = record with { Article = record.Article with { Outlet = "<script>", Source = "javascript:alert('<script>')", Headline = "<script>", Authors = ["<script>"] } };
        string page = await PrintAsync(new HtmlFormat(), record);
        page.ShouldNotContain("<script");
        page.ShouldNotContain("href=\"javascript");
    }

    [Fact]
    public async Task Marks_that_cross_are_cut_into_pieces()
    {
        string page = await PrintAsync(new HtmlFormat(), HandMade.With("abcdef ghijk lmnopqr", [Crossing1, Crossing2]));
        page.ShouldContain(">abcdef</span>");
        page.ShouldContain("<span class=\"said v1 T1 T2\"> ghijk</span>");
        page.ShouldContain("<span class=\"said v1 T2\"> lmnopqr</span>");
    }

    [Fact]
    public async Task Attributions_whose_parents_go_in_a_circle_or_are_missing_harm_no_format()
    {
        ArticleRecord record = HandMade.With("abcdef ghijk lmnopqr", [Crossing1 with { Parent = "T2" }, Crossing2 with { Parent = "T1" }, Crossing1 with { Id = "T3", Parent = "T9" }]);
        foreach (RecordFormat format in new RecordFormat[] { new TextFormat(80, false), new CsvFormat(), new HtmlFormat() })
        {
            (await PrintAsync(format, record)).ShouldContain("abcdef");
        }
    }

    private static async Task<string> PrintAsync(RecordFormat format, params ArticleRecord[] records)
    {
        using MemoryStream output = new();
        await format.BeginAsync(output);
        for (int i = 0; i < records.Length; i++) await format.AddAsync(format.Render(records[i], i + 1), output);
        await format.EndAsync(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
