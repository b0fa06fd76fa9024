using System.Diagnostics;
using FsCheck.Xunit;
using Rapporteur.Sentences;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Tokens;

public class SegmentationPropertyTests
{
    private const string Alphabet = "aaeinstABZ019 ..,,''\"\"“”‘’()[]-–—!?:;/@#$%&*_…\n\t\u00a0é\u0301漢\ud83d\ude00wWtnhp";

    [Property(MaxTest = 500)]
    public void Any_text_is_divided_whole(string? text) => Check(text ?? "");

    [Property(MaxTest = 2000)]
    public void Any_text_of_marks_and_letters_is_divided_whole(int[] picks) =>
        Check(string.Concat(picks.Select(p => Alphabet[(int)((uint)p % Alphabet.Length)])));

    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("a-")]
    [InlineData("1-")]
    [InlineData(")")]
    [InlineData("'")]
    [InlineData("a@")]
    [InlineData("Aa.Bb")]
    [InlineData("\" ")]
    [InlineData("U.S. ")]
    public void Five_million_characters_of_one_line_take_seconds(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 5_000_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        ValueList<Span> sentences = SentenceReader.Read(text, [new Zone(ZoneKind.Body, new(0, text.Length))]);
        TokenReader.Read(text, sentences).Count.ShouldBeGreaterThan(0);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    private static void Check(string text)
    {
        ValueList<Zone> zones = ZoneReader.Read(text);
        ValueList<Span> sentences = SentenceReader.Read(text, zones);
        ValueList<Token> tokens = TokenReader.Read(text, sentences);
        foreach (Span sentence in sentences) zones.ShouldContain(z => z.Span.Contains(sentence));
        CoversOnce(text, zones.Select(z => z.Span), sentences);
        CoversOnce(text, sentences, tokens.Select(t => t.Span));
        foreach (Token token in tokens) sentences[token.Sentence].Contains(token.Span).ShouldBeTrue();
    }

    /// <summary>Inner spans follow each other, none empty, none on half of a pair, and leave out nothing but blanks.</summary>
    private static void CoversOnce(string text, IEnumerable<Span> outer, IEnumerable<Span> inner)
    {
        int end = 0;
        bool[] covered = new bool[text.Length];
        foreach (Span span in inner)
        {
            span.Begin.ShouldBeGreaterThanOrEqualTo(end);
            span.Length.ShouldBeGreaterThan(0);
            IsHalf(text, span.Begin).ShouldBeFalse();
            IsHalf(text, span.End).ShouldBeFalse();
            end = span.End;
            for (int i = span.Begin; i < span.End; i++) covered[i] = true;
        }
        foreach (Span span in outer)
        {
            for (int i = span.Begin; i < span.End; i++) (covered[i] || char.IsWhiteSpace(text[i])).ShouldBeTrue();
        }
    }

    private static bool IsHalf(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
