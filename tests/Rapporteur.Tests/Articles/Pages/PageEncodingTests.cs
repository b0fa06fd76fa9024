using System.Text;
using Rapporteur.Articles;

namespace Rapporteur.Tests.Articles.Pages;

public class PageEncodingTests
{
    private const string Text = "Café – naïve “señor”";

    [Fact]
    public void What_is_valid_utf_8_is_read_so_whatever_the_page_claims() =>
        PageEncoding.Decode(Encoding.UTF8.GetBytes($"<meta charset=iso-8859-1>{Text}")).ShouldEndWith(Text);

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-8")]
    [InlineData("no such encoding")]
    [InlineData("")]
    public void What_is_not_is_windows_1252_unless_the_page_names_another(string claimed) =>
        PageEncoding.Decode(Windows1252($"<meta charset=\"{claimed}\">{Text}")).ShouldEndWith(Text);

    [Fact]
    public void A_named_encoding_is_used() =>
        PageEncoding.Decode([.. "<meta http-equiv=content-type content='text/html; charset=windows-1251'>"u8, 0xCF, 0xEE, 0xF0, 0xF2]).ShouldEndWith("Порт");

    [Fact]
    public void One_odd_byte_in_utf_8_is_one_replacement_character() =>
        PageEncoding.Decode([.. Encoding.UTF8.GetBytes(Text), 0xE9, .. "."u8]).ShouldBe(Text + "\uFFFD.");

    [Fact]
    public void A_byte_order_mark_says_it_all()
    {
        PageEncoding.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)]).ShouldBe(Text);
        PageEncoding.Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)]).ShouldBe(Text);
        PageEncoding.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)]).ShouldBe(Text);
    }

    private static byte[] Windows1252(string text) => AngleSharp.Text.TextEncoding.Windows1252.GetBytes(text);
}
