using FsCheck.Xunit;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Zones;

public class ZoneCoverTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\r\n", "\r", "\u2028", "\u0085", "\f", " ", "\t", "\u00a0", "a", "Rain fell on the old port. ", "By Ada Moss", ":", "“", "”", "\"",
        "\ud83d\ude00", "\ud83d", "\ude00", "<b>", ">", "(Photo: Ada Moss)", "Share", "Ada Moss/AFP", "LIMA, PERU - MAY 6:", "May 6, 2022", "(", ")", ".", "@moss", "LETTERS", "The notice reads:", "/", "-",
    ];

    [Property(MaxTest = 500)]
    public void Zones_cover_each_character_that_is_not_blank_once_and_in_order(int[] picks) =>
        ShouldCover(string.Concat(picks.Select(p => Pieces[(p & int.MaxValue) % Pieces.Length])));

    [Property]
    public void They_do_so_for_any_text(string? text) => ShouldCover(text ?? "");

    [Theory]
    [InlineData("one\ntwo\r\nthree\u2028four\u0085five\ffive", "one|two|three|four|five|five")]
    [InlineData("\u00a0 one\u00a0\n\t\ttwo ", "one|two")]
    [InlineData(" \n\u00a0\n ", "")]
    [InlineData("", "")]
    public void A_line_is_a_zone_without_the_blanks_at_its_ends(string text, string zones) =>
        string.Join('|', ZoneReader.Read(text).Select(z => z.Span.Of(text))).ShouldBe(zones);

    [Fact]
    public void Lines_broken_at_a_fixed_width_are_one_zone()
    {
        const string Text =
            "The port of the old town was flooded after three days of rain,\nand the ferries stayed where they were until the mayor came to\nsee them.\n"
            + "On the next day the rain stopped, and all the ferries left for\nthe islands with two days of mail and bread and many passengers\nwho had waited.\n";
        ZoneReader.Read(Text).Count.ShouldBe(2);
        ZoneReader.Read(Text.Replace("\n", "\r\n")).Count.ShouldBe(2);
    }

    [Fact]
    public void Short_lines_that_were_not_broken_stay_apart() =>
        ZoneReader.Read("Bread\nMilk and honey\nEggs\nA pound of flour\nSalt\nFish\nTea").Count.ShouldBe(7);

    [Fact]
    public void A_line_of_five_megabytes_is_one_zone()
    {
        ZoneReader.Read(new string('a', 5_000_000)).Count.ShouldBe(1);
        ZoneReader.Read(string.Concat(Enumerable.Repeat("“ab.” (c): ", 500_000))).Count.ShouldBe(1);
        ZoneReader.Read(string.Concat(Enumerable.Repeat("a:\n", 50_000))).Count.ShouldBe(50_000);
    }

    private static void ShouldCover(string text)
    {
        int end = 0;
        foreach (Zone zone in ZoneReader.Read(text))
        {
            text.AsSpan(end, zone.Span.Begin - end).IsWhiteSpace().ShouldBeTrue();
            zone.Span.Length.ShouldBeGreaterThan(0);
            zone.Span.Of(text).Trim().Length.ShouldBe(zone.Span.Length);
            Splits(text, zone.Span.Begin).ShouldBeFalse();
            Splits(text, zone.Span.End).ShouldBeFalse();
            end = zone.Span.End;
        }
        text.AsSpan(end).IsWhiteSpace().ShouldBeTrue();
    }

    private static bool Splits(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
