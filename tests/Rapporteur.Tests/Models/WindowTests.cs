using FsCheck.Xunit;
using Rapporteur.Models;
using Rapporteur.Text;

namespace Rapporteur.Tests.Models;

public class WindowTests
{
    private static readonly WordPieces Pieces = new(["[PAD]", "[CLS]", "[SEP]", "[UNK]", "a", "##a"]);

    [Fact]
    public void A_window_begins_with_a_mark_and_has_one_after_each_sentence()
    {
        Window window = Pack([2, 1]).ShouldHaveSingleItem();
        window.Pieces.ShouldBe([1, 4, 4, 2, 4, 2]);
        window.Words.ShouldBe([1, 2, 4]);
        window.Firsts.ShouldBe([0, 1, 1, 0, 1, 0]);
        window.Stretches.ShouldBe([new(0, 2, 0, false), new(2, 1, 2, false)]);
    }

    [Fact]
    public void A_sentence_that_does_not_fit_any_more_begins_the_next_window() =>
        Pack([200, 100]).Select(w => w.Words.Count).ShouldBe([200, 100]);

    [Fact]
    public void A_sentence_longer_than_a_window_stands_alone() =>
        Pack([10, 400, 10]).Select(w => w.Words.Count).ShouldBe([10, 400, 10]);

    [Fact]
    public void A_sentence_longer_than_the_encoder_reads_is_cut_and_its_parts_are_known_to_go_on() =>
        Pack([1100]).SelectMany(w => w.Stretches).Select(s => (s.Words, s.ContinuesSentence)).ShouldBe([(510, false), (510, true), (80, true)]);

    [Fact]
    public void A_text_without_words_has_no_window() => Pack([]).ShouldBeEmpty();

    [Property]
    public void Every_word_is_in_one_window_and_none_is_too_long(byte[] sentences)
    {
        List<Window> windows = Pack([.. sentences.Where(n => n > 0).Select(n => (int)n)]);
        windows.Sum(w => w.Words.Count).ShouldBe(sentences.Sum(n => n));
        foreach (Window window in windows)
        {
            window.Pieces.Count.ShouldBeLessThanOrEqualTo(window.Stretches.Count == 1 ? 512 : 256);
            window.Stretches.Sum(s => s.Words).ShouldBe(window.Words.Count);
        }
    }

    [Fact]
    public void A_paragraph_that_fits_is_not_parted() =>
        Pack([100, 100, 100], [0, 1, 1]).Select(w => w.Words.Count).ShouldBe([100, 200]);

    [Fact]
    public void The_mark_after_a_paragraph_is_another_than_that_after_a_sentence() =>
        Pack([1, 1, 1], [0, 0, 1]).Single().Cases.ShouldBe([1, 2, 1, 2, 8, 2, 8]);

    /// <summary>The windows of sentences of so many words, each word one piece; where the sentences' paragraphs are not given, all are one.</summary>
    private static List<Window> Pack(int[] sentences, int[]? paragraphs = null)
    {
        int[] sentenceOf = [.. sentences.SelectMany((n, s) => Enumerable.Repeat(s, n))];
        string text = string.Concat(Enumerable.Repeat("a ", sentenceOf.Length));
        Span[] words = [.. sentenceOf.Select((_, w) => new Span(2 * w, 2 * w + 1))];
        return [.. Window.Pack(new(text, words, sentenceOf, [.. sentenceOf.Select(s => paragraphs?[s] ?? 0)]), Pieces)];
    }
}
