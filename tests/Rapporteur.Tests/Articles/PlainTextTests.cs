using System.Text;
using Rapporteur.Articles;
using static Rapporteur.Tests.Articles.TemporaryFolder;

namespace Rapporteur.Tests.Articles;

public class PlainTextTests
{
    private const string Text = "Rain fell on “Tuesday”.\r\n\r\n\tIt stopped.\n";

    [Fact]
    public async Task The_text_is_the_file_verbatim() => (await ReadTextAsync(Text)).OnlyArticle().Text.ShouldBe(Text);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task A_byte_order_mark_tells_the_encoding_and_is_dropped(string encoding)
    {
        Encoding named = Encoding.GetEncoding(encoding);
        (await ReadBytesAsync([.. named.GetPreamble(), .. named.GetBytes(Text)])).OnlyArticle().Text.ShouldBe(Text);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task Utf_16_without_a_byte_order_mark_is_told_by_its_zero_bytes(string encoding) =>
        (await ReadBytesAsync(Encoding.GetEncoding(encoding).GetBytes(Text))).OnlyArticle().Text.ShouldBe(Text);

    [Fact]
    public async Task Lone_surrogates_of_a_utf_16_file_stay() =>
        (await ReadBytesAsync([0xFF, 0xFE, (byte)'a', 0, 0x3D, 0xD8, (byte)'b', 0])).OnlyArticle().Text.ShouldBe("a\ud83db");

    [Fact]
    public async Task A_utf_16_file_that_ends_in_half_a_character_is_refused_with_the_place() =>
        (await ReadBytesAsync([0xFF, 0xFE, (byte)'a', 0, (byte)'b'])).OnlyFailure().ShouldBe("byte 4: ends in the middle of a UTF-16 character");

    [Fact]
    public async Task One_character_is_an_article() => (await ReadTextAsync("x")).OnlyArticle().Text.ShouldBe("x");

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uFEFF")]
    public async Task An_empty_or_blank_file_holds_no_text(string text) => (await ReadTextAsync(text)).OnlyFailure().ShouldBe("holds no text");

    [Fact]
    public async Task Windows_1252_is_refused_with_the_offset_of_the_first_byte_that_is_not_utf_8()
    {
        string failure = (await ReadBytesAsync([.. "“Caf"u8, 0xE9, .. " open\u0094"u8])).OnlyFailure();
        failure.ShouldStartWith("byte 6: not UTF-8 (0xE9)");
        failure.ShouldContain("iconv");
    }

    [Fact]
    public async Task The_offset_counts_the_byte_order_mark() =>
        (await ReadBytesAsync([0xEF, 0xBB, 0xBF, (byte)'a', 0xFF])).OnlyFailure().ShouldStartWith("byte 4: not UTF-8");

    [Fact]
    public async Task A_character_cut_off_at_the_end_is_refused() =>
        (await ReadBytesAsync([(byte)'a', 0xE2, 0x80])).OnlyFailure().ShouldStartWith("byte 1: not UTF-8");

    [Fact]
    public async Task Binary_data_are_refused_with_the_offset_of_a_zero_byte() =>
        (await ReadBytesAsync([1, 2, 0, 0, 7, 0, 0, 9])).OnlyFailure().ShouldBe("byte 2: binary data, not text: a zero byte");

    [Fact]
    public async Task Utf_32_is_refused() =>
        (await ReadBytesAsync([.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("a")])).OnlyFailure().ShouldContain("UTF-32");

    [Fact]
    public async Task Fifty_million_bytes_in_one_line_are_one_article()
    {
        byte[] bytes = new byte[50_000_000];
        Array.Fill(bytes, (byte)'a');
        (await ReadBytesAsync(bytes)).OnlyArticle().Text.Length.ShouldBe(50_000_000);
    }

    [Fact]
    public async Task A_text_of_more_than_a_hundred_million_bytes_is_refused()
    {
        byte[] bytes = new byte[ArticleFiles.LongestArticle + 1];
        Array.Fill(bytes, (byte)'a');
        (await ReadBytesAsync(bytes)).OnlyFailure().ShouldStartWith("longer than 100 MB");
    }

    [Theory]
    [InlineData("[Editor’s note: this was corrected.]")]
    [InlineData("{sic}")]
    [InlineData("<b>Breaking</b> news")]
    public async Task A_text_that_begins_with_a_bracket_is_text(string text) => (await ReadTextAsync(text)).OnlyArticle().Text.ShouldBe(text);

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><nitf>", "an XML document that is no page, feed or sitemap")]
    [InlineData("<?xml version=\"1.0\"?><opml>", "a list of feeds (OPML), which rapporteur watch reads")]
    public async Task Other_XML_is_recognized_and_refused(string text, string reason) => (await ReadTextAsync(text)).OnlyFailure().ShouldBe(reason);

    [Fact]
    public async Task The_identity_is_the_sha_256_of_the_unpacked_bytes()
    {
        const string Sha = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        (await ReadTextAsync("abc")).OnlyArticle().Id.ShouldBe(Sha);
        (await ReadBytesAsync(Gzip("abc"u8.ToArray()))).OnlyArticle().Id.ShouldBe(Sha);
    }
}
