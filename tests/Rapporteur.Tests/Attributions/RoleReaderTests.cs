using Rapporteur.Articles;
using Rapporteur.English;
using Rapporteur.Text;

namespace Rapporteur.Tests.Attributions;

/// <summary>The trained model at work. What it must know here is easy for it; its scores are on its card.</summary>
public class RoleReaderTests
{
    // What the model that came with these tests reaches is a little more.
    private const double Floor = 0.7;

    private static readonly ArticleReader Reader = new();

    [Theory]
    [InlineData("“The road is shut,” the mayor said.", "the mayor / said / “The road is shut,”")]
    [InlineData("\"The road is shut,\" said Ann Lee, the mayor of Ulm.", "Ann Lee, the mayor of Ulm / said / \"The road is shut,\"")]
    [InlineData("The mayor said that the road was shut.", "The mayor / said / that the road was shut")]
    [InlineData("The mayor told reporters that the road was shut.", "The mayor / told / that the road was shut")]
    [InlineData("The road is shut, according to the mayor.", "the mayor / according to / The road is shut")]
    [InlineData("According to the mayor, the road is shut.", "the mayor / According to / the road is shut")]
    [InlineData("“We won,” he said, “by a mile.”", "he / said / “We won,” | “by a mile.”")]
    [InlineData("The road is expected to open on Friday.", "- / is expected / The road | to open on Friday")]
    public void Reported_speech_has_its_source_cue_and_content(string text, string expected) => Lines(text).ShouldContain(expected);

    [Theory]
    [InlineData("The “road” was a path.")]
    [InlineData("The claims were paid and the demands were met.")]
    public void What_nobody_says_is_no_attribution(string text) => Lines(text).ShouldBeEmpty();

    [Fact]
    public void An_attribution_inside_another_is_found()
    {
        const string text = "The broadcaster reported that the minister had denied that troops crossed the border.";
        Lines(text).ShouldBe(["The broadcaster / reported / that the minister had denied that troops crossed the border", "the minister / had denied / that troops crossed the border"]);
        Reader.Read(Article.FromText(text)).Attributions[1].Parent.ShouldBe("T1");
    }

    [Fact]
    public void Most_examples_of_the_table_of_reporting_words_are_read_as_they_are_marked()
    {
        string[] examples = [.. EnglishData.Rows("reporting-acts.tsv").Select(r => r[2])];
        string text = string.Join("\n\n", examples.Select(e => string.Concat(e.Where(c => c is not ('[' or ']' or '{' or '}' or '<' or '>')))));
        HashSet<(string, int)> found = [.. Reader.Read(Article.FromText(text)).Attributions.Where(a => a.Cue is not null && a.Parent is null)
            .Select(a => ($"{Words(text, a.Source?.Spans)} / {Words(text, a.Cue!.Spans)} / {Words(text, a.Content.Spans)}", text.AsSpan(0, a.Cue.Spans[0].Begin).Count('\n')))];
        int right = examples.Where((e, i) => Reading.Of(e).Lines is [var line, ..] && found.Contains((line, 2 * i))).Count();
        ((double)right / examples.Length).ShouldBeGreaterThan(Floor);
    }

    private static string[] Lines(string text) =>
        [.. Reader.Read(Article.FromText(text)).Attributions.Select(a => $"{Words(text, a.Source?.Spans)} / {Words(text, a.Cue?.Spans)} / {Words(text, a.Content.Spans)}")];

    private static string Words(string text, ValueList<Span>? spans) => spans is null ? "-" : string.Join(" | ", spans.Select(s => s.Of(text)));
}
