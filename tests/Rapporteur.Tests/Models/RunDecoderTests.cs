using Rapporteur.Models;

namespace Rapporteur.Tests.Models;

public class RunDecoderTests
{
    private static readonly string[] Labels = ["O", "B-source", "I-source", "B-content", "I-content"];

    [Theory]
    [InlineData("0", "")]
    [InlineData("012", "1-3 source")]
    [InlineData("11", "0-1 source, 1-2 source")]
    [InlineData("120344", "0-2 source, 3-6 content")]
    public void Runs_begin_with_B_and_go_on_with_I_of_their_kind(string wanted, string runs)
    {
        // A high score for each wanted label; where one would be illegal the best legal sequence stands.
        float[] scores = new float[wanted.Length * Labels.Length];
        for (int w = 0; w < wanted.Length; w++) scores[(w * Labels.Length) + (wanted[w] - '0')] = 1;
        string.Join(", ", new RunDecoder(Labels).Runs(scores).Select(r => $"{r.Begin}-{r.End} {r.Kind}")).ShouldBe(runs);
    }
}
