using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Rapporteur.Syntax;

namespace Rapporteur.Tests.Syntax;

public class SpanningTreeTests
{
    [Fact]
    public void One_word_hangs_on_the_root() => SpanningTree.Decode([3f, 9f], 1).ShouldBe([0]);

    [Fact]
    public void The_best_heads_are_kept_where_they_are_a_tree() =>
        SpanningTree.Decode([9, 0, 1, 1, 0, 9, 0, 2, 0, 1, 8, 0], 3).ShouldBe([0, 1, 2]);

    [Fact]
    public void A_circle_is_broken_where_that_costs_least() =>
        SpanningTree.Decode([5, 0, 9, 4, 8, 0], 2).ShouldBe([0, 1]);

    [Fact]
    public void Two_words_that_would_both_hang_on_the_root_are_not_let() =>
        SpanningTree.Decode([9, 0, 1, 8, 2, 0], 2).ShouldBe([0, 1]);

    [Property(MaxTest = 300)]
    public Property No_tree_with_one_root_has_a_higher_score_than_the_one_found()
    {
        Gen<(int Words, float[] Scores)> graphs =
            from words in Gen.Choose(1, 5)
            from scores in Gen.ArrayOf(Gen.Choose(-50, 50), words * (words + 1))
            select (words, scores.Select(x => (float)x).ToArray());
        return Prop.ForAll(graphs.ToArbitrary(), graph =>
        {
            int[] found = SpanningTree.Decode(graph.Scores, graph.Words);
            IsTree(found).ShouldBeTrue();
            Score(graph.Scores, found).ShouldBe(AllTrees(graph.Words).Max(t => Score(graph.Scores, t)));
        });
    }

    private static float Score(float[] scores, int[] heads) => heads.Select((h, d) => scores[d * (heads.Length + 1) + h]).Sum();

    private static IEnumerable<int[]> AllTrees(int words)
    {
        int count = (int)Math.Pow(words + 1, words);
        for (int code = 0; code < count; code++)
        {
            int rest = code;
            int[] heads = new int[words];
            for (int d = 0; d < words; d++, rest /= words + 1) heads[d] = rest % (words + 1);
            if (IsTree(heads)) yield return heads;
        }
    }

    private static bool IsTree(int[] heads) =>
        heads.Count(h => h == 0) == 1 && Enumerable.Range(1, heads.Length).All(word =>
        {
            int steps = 0;
            while (word != 0 && steps++ <= heads.Length) word = heads[word - 1];
            return word == 0;
        });
}
