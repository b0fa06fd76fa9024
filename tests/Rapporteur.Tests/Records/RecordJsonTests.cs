using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Rapporteur.Articles;
using Rapporteur.Records;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Records;

public class RecordJsonTests
{
    [Fact]
    public void A_record_that_is_written_and_read_back_equals_itself()
    {
        ArticleRecord record = Hand.Made();
        RecordJson.FromUtf8(RecordJson.ToUtf8(record)).ShouldBe(record);
        RecordJson.FromUtf8(RecordJson.ToUtf8(record, indented: true)).ShouldBe(record);
    }

    [Fact]
    public void A_hand_made_record_with_every_field_fits_the_schema() => Hand.Made().ShouldKeepThePromises();

    [Fact]
    public void What_is_unknown_is_left_out()
    {
        string json = Encoding.UTF8.GetString(RecordJson.ToUtf8(new ArticleReader().Read(Article.FromText("It rained."))));
        json.ShouldNotContain("null");
    }

    [Fact]
    public void Letters_and_quotation_marks_of_the_text_are_written_as_they_are()
    {
        string json = Encoding.UTF8.GetString(RecordJson.ToUtf8(new ArticleReader().Read(Article.FromText("“Élan,” said 日本 & <b>"))));
        json.ShouldContain("“Élan,” said 日本 & <b>");
    }

    [Fact]
    public void A_lone_surrogate_is_written_as_one_replacement_character()
    {
        byte[] json = RecordJson.ToUtf8(new ArticleReader().Read(Article.FromText("a\ud800b")));
        RecordJson.FromUtf8(json).Article.Text.ShouldBe("a\ufffdb");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"schema\":1}")]
    [InlineData("{\"sentences\":[[1]]}")]
    [InlineData("{\"sentences\":[[1,2,3]]}")]
    [InlineData("{\"actors\":[null]}")]
    public void What_is_no_record_is_refused(string json) =>
        Should.Throw<JsonException>(() => RecordJson.FromUtf8(Encoding.UTF8.GetBytes(json)));

    [Property]
    public void Any_text_makes_a_record_that_keeps_the_promises(string? text) =>
        new ArticleReader().Read(Article.FromText(text ?? "")).ShouldKeepThePromises();
}
