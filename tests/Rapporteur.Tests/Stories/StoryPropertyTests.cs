using System.Diagnostics;
using FsCheck.Xunit;
using Rapporteur.Copies;
using Rapporteur.Stories;
using Rapporteur.Tests.Copies;

namespace Rapporteur.Tests.Stories;

public class StoryPropertyTests
{
    private static readonly string[] Words = [.. string.Join(' ', Telling.Ferry, Telling.FerryElsewhere, Telling.OtherFerry).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    [Property(MaxTest = 200)]
    public void Each_article_of_any_text_stands_in_one_story_and_each_copy_beside_its_original(string?[] texts) =>
        Check([.. texts.Select((t, i) => Telling.Words(t ?? "", $"{i}"))]);

    [Property(MaxTest = 100)]
    public void So_it_is_with_articles_that_have_words_in_common(ushort[][] picks) =>
        Check([.. picks.Select((p, i) => Telling.Words(string.Join(' ', p.Select(w => Words[w % Words.Length])), $"{i}", i % 3 == 0 ? null : $"2026-05-{1 + i % 28:00}"))]);

    [Fact]
    public void Four_times_as_many_articles_take_about_four_times_as_long()
    {
        Time(500);
        double few = Time(1000), many = Time(4000);
        (many / few).ShouldBeLessThan(10);
    }

    private static void Check(ArticleWords[] articles)
    {
        List<Story> stories = Telling.Grouped(articles);
        stories.SelectMany(s => s.Articles.Select(a => a.Id)).Order(StringComparer.Ordinal).ShouldBe(articles.Select(a => a.Article.Id).Order(StringComparer.Ordinal));
        stories.Select(s => s.Id).ShouldBe(Enumerable.Range(1, stories.Count).Select(n => $"S{n}"));
        foreach (Story story in stories)
        {
            HashSet<string> ids = [.. story.Articles.Select(a => a.Id)];
            foreach (Copy copy in story.Copies) new[] { copy.Article, copy.Of }.ShouldBeSubsetOf(ids);
        }
    }

    private static double Time(int count)
    {
        Random random = new(1);
        ArticleWords[] articles = [.. Enumerable.Range(0, count).Select(i => Telling.Words(
            string.Join(' ', Enumerable.Range(0, 120).Select(_ => random.Next(3) == 0 ? $"event{i / 5}x{random.Next(30)}" : Words[random.Next(Words.Length)])), $"{i}"))];
        var watch = Stopwatch.StartNew();
        Telling.Grouped(articles).ShouldNotBeEmpty();
        return watch.Elapsed.TotalSeconds;
    }
}
