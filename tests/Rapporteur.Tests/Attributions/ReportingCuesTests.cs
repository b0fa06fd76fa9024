using System.Text;
using Rapporteur.English;
using Rapporteur.Text;

namespace Rapporteur.Tests.Attributions;

public class ReportingCuesTests
{
    [Fact]
    public void Every_entry_reads_its_example()
    {
        string[] wrong = [.. EnglishData.Rows("reporting-cues.tsv").Where(row => !Reads(row[5], row[2])).Select(row => $"{row[0]}: {row[5]}")];
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void No_entry_stands_twice()
    {
        EnglishData.Rows("reporting-cues.tsv").Select(row => (row[0], row[1])).ShouldBeUnique();
    }

    private static bool Reads(string example, string act)
    {
        StringBuilder text = new();
        List<Span> source = [], cue = [], content = [];
        int begin = 0;
        foreach (char c in example)
        {
            if (c is '[' or '{' or '<') begin = text.Length;
            else if (c is ']') source.Add(new(begin, text.Length));
            else if (c is '}') cue.Add(new(begin, text.Length));
            else if (c is '>') content.Add(new(begin, text.Length));
            else text.Append(c);
        }
        return Reading.Of(text.ToString()).Any(a =>
            a.Act == act && a.Cue is { } found && found.Spans.SequenceEqual(cue) && a.Content.Spans.SequenceEqual(content)
            && (a.Source?.Spans ?? []).SequenceEqual(source));
    }
}
