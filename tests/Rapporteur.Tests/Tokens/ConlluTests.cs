using FsCheck.Xunit;
using Rapporteur.Sentences;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Tokens;

public class ConlluTests
{
    private const string Alphabet = "aaeinstABZ019 ..,,''\"\"“”‘’()[]-–—!?:;/@#$%&*_…\n\t\u00a0é\u0301漢wWtnhp";

    [Fact]
    public void A_contraction_is_a_range_and_words_without_a_blank_between_say_so()
    {
        Write("They don't (yet).").ShouldBe(
            "# newpar\n# sent_id = 1\n# text = They don't (yet).\n"
            + Line("1", "They", "_") + Line("2-3", "don't", "_") + Line("2", "do", "_") + Line("3", "n't", "_")
            + Line("4", "(", "SpaceAfter=No") + Line("5", "yet", "SpaceAfter=No") + Line("6", ")", "SpaceAfter=No") + Line("7", ".", "_") + "\n");
    }

    [Fact]
    public void A_file_keeps_its_own_sentences_and_words()
    {
        string file = "# newdoc\n# newpar\n" + Line("1", "odd-word", "_") + Line("2-3", "cannot", "SpaceAfter=No") + Line("2", "can", "_")
            + Line("3", "not", "_") + Line("3.1", "do", "_") + Line("4", "!", "_") + "\n" + Line("1", "So", "_") + "\n# newpar\n" + Line("1", "End", "_");
        ConlluText read = ConlluReader.Read(new StringReader(file));
        read.Text.ShouldBe("odd-word cannot! So\n\nEnd\n\n");
        read.Sentences.Select(s => s.Of(read.Text)).ShouldBe(["odd-word cannot!", "So", "End"]);
        read.Tokens.Select(t => t.Span.Of(read.Text)).ShouldBe(["odd-word", "can", "not", "!", "So", "End"]);
        read.Tokens.Select(t => t.ContinuesWord).ShouldBe([false, false, true, false, false, false]);
        read.Zones.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("1\tword")]
    [InlineData("x\tword\t_\t_\t_\t_\t_\t_\t_\t_")]
    [InlineData("1\t\t_\t_\t_\t_\t_\t_\t_\t_")]
    public void A_line_that_is_no_CoNLL_U_is_refused_with_its_number(string line) =>
        Should.Throw<FormatException>(() => ConlluReader.Read(new StringReader("# a\n" + line))).Message.ShouldContain("Line 2");

    [Property(MaxTest = 1000)]
    public void What_is_written_and_read_back_has_the_same_sentences_and_words(int[] picks)
    {
        string text = string.Concat(picks.Select(p => Alphabet[(int)((uint)p % Alphabet.Length)]));
        string written = Write(text);
        ConlluText read = ConlluReader.Read(new StringReader(written));
        using StringWriter again = new();
        ConlluWriter.Write(again, read.Text, read.Zones, read.Sentences, read.Tokens);
        WithoutText(again.ToString()).ShouldBe(WithoutText(written));
    }

    private static string Write(string text)
    {
        ValueList<Zone> zones = ZoneReader.Read(text);
        ValueList<Span> sentences = SentenceReader.Read(text, zones);
        using StringWriter writer = new();
        ConlluWriter.Write(writer, text, zones, sentences, TokenReader.Read(text, sentences));
        return writer.ToString();
    }

    /// <summary>The lines but those that show the sentence's own blanks, of which CoNLL-U keeps only that there were some.</summary>
    private static string WithoutText(string conllu) =>
        string.Join('\n', conllu.Split('\n').Where(l => !l.StartsWith("# text", StringComparison.Ordinal)));

    private static string Line(string id, string form, string misc) => $"{id}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{misc}\n";
}
