using FsCheck.Xunit;
using Rapporteur.Models;

namespace Rapporteur.Tests.Models;

public class WordPiecesTests
{
    private static readonly string[] Vocabulary =
        ["[PAD]", "[CLS]", "[SEP]", "[UNK]", "play", "##ing", "##s", "cafe", "'", "\"", "-", ".", "jose", "##.", "中", "文", "don", "t", "ss"];

    private static readonly WordPieces Pieces = new(Vocabulary);

    [Theory]
    [InlineData("play", "play")]
    [InlineData("Playing", "play ##ing")]
    [InlineData("CAFÉS", "cafe ##s")]
    [InlineData("José", "jose")]
    [InlineData("“", "\"")]
    [InlineData("’", "'")]
    [InlineData("—", "-")]
    [InlineData("…", ". . .")]
    [InlineData("don’t", "don ' t")]
    [InlineData("中文", "中 文")]
    [InlineData("playxyz", "[UNK]")]
    [InlineData("play.xyz", "play . [UNK]")]
    [InlineData("\u200b", "[UNK]")]
    [InlineData("\ud83d\ude00", "[UNK]")]
    public void A_word_is_cut_into_the_longest_pieces_from_the_left(string word, string expected) => Cut(word).ShouldBe(expected);

    [Fact]
    public void A_word_of_more_than_a_hundred_characters_is_one_unknown_piece() => Cut(new string('s', 101)).ShouldBe("[UNK]");

    [Property]
    public void Any_string_has_at_least_one_piece(string? word) => Cut(word ?? "").ShouldNotBeEmpty();

    [Theory]
    [InlineData("iran", 2)]
    [InlineData("Iran", 3)]
    [InlineData("A", 3)]
    [InlineData("U.N.", 4)]
    [InlineData("PressTV", 5)]
    [InlineData("eBay", 5)]
    [InlineData("2024", 6)]
    [InlineData("1990s", 2)]
    [InlineData("—", 7)]
    [InlineData("Élan", 3)]
    [InlineData("日本", 2)]
    public void The_case_of_a_word_is_told_by_its_letters(string word, int expected) => ((int)CaseClasses.Of(word)).ShouldBe(expected);

    private static string Cut(string word)
    {
        List<int> pieces = [];
        Pieces.Append(word, pieces);
        return string.Join(' ', pieces.Select(p => Vocabulary[p]));
    }
}
