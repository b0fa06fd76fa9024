using Rapporteur.Copies;
using Rapporteur.Stories;
using static Rapporteur.Tests.Copies.Telling;

namespace Rapporteur.Tests.Stories;

public class StoryTests
{
    private static readonly ArticleWords[] Articles =
    [
        Words(Ferry, "wire", "2026-05-05"), Words(OtherFerry, "other", "2026-09-12"), Words(FerryElsewhere, "elsewhere", "2026-05-05"),
        Words(Ferry.Replace("Ann Lee", "Tom Day"), "copy", "2026-05-06"),
    ];

    [Fact]
    public void Accounts_of_one_event_in_different_words_are_one_story() =>
        Grouped(Articles).Select(s => s.Articles.Select(a => a.Id)).ShouldBe([["wire", "elsewhere", "copy"], ["other"]]);

    [Fact]
    public void Two_events_of_the_same_kind_on_different_days_stay_apart() =>
        Grouped(Words(Ferry, "may", "2026-05-05"), Words(OtherFerry, "september", "2026-09-12")).Count.ShouldBe(2);

    [Fact]
    public void Without_days_of_publication_words_decide() =>
        Grouped(Words(Ferry, "wire"), Words(OtherFerry, "other"), Words(FerryElsewhere, "elsewhere")).Select(s => s.Articles.Count).ShouldBe([2, 1]);

    [Fact]
    public void Whatever_the_order_of_articles_the_stories_are_the_same()
    {
        string expected = Told(Grouped(Articles));
        foreach (int[] order in new int[][] { [3, 2, 1, 0], [1, 0, 2, 3], [2, 1, 3, 0] }) Told(Grouped(order.Select(i => Articles[i]))).ShouldBe(expected);

        static string Told(List<Story> stories) =>
            string.Join(" | ", stories.Select(s => string.Join(' ', s.Articles.Select(a => a.Id).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_copy_stands_in_the_story_of_its_original_which_tells_of_it() =>
        Grouped(Articles)[0].Copies.ShouldHaveSingleItem().ShouldSatisfyAllConditions(c => c.Article.ShouldBe("copy"), c => c.Of.ShouldBe("wire"));

    [Fact]
    public void A_story_has_a_headline_its_days_and_the_words_that_tell_it_from_others()
    {
        Story story = Grouped(Articles)[0];
        (story.Id, story.Headline).ShouldBe(("S1", "Passengers rescued as Saint Orla strikes rocks near Kelda"));
        (story.First, story.Last).ShouldBe((new DateOnly(2026, 5, 5), new DateOnly(2026, 5, 6)));
        story.Terms.ShouldContain("kelda");
    }

    [Fact]
    public void Two_stories_become_one_when_an_article_is_like_both()
    {
        // Half of the words in common are enough here.
        StoryGrouper grouper = new(StoryWeights.From(Likeness.Names.Select(n => new[] { n, n == "rootOfCosine" ? "10" : "0" }).Concat([["constant", "-5"], ["share", "0.5"]])));
        grouper.Add(Words("alder birch cedar", "first"));
        grouper.Add(Words("maple poplar rowan", "second"));
        grouper.Stories().Count().ShouldBe(2);
        grouper.Add(Words("alder birch cedar maple poplar rowan", "both"));
        grouper.Stories().ShouldHaveSingleItem().Articles.Select(a => a.Id).ShouldBe(["first", "second", "both"]);
    }

    [Fact]
    public void Json_has_the_identities_of_the_articles()
    {
        string json = System.Text.Encoding.UTF8.GetString(StoryJson.ToUtf8(Grouped(Articles)[0]));
        json.ShouldStartWith("""{"id":"S1","headline":"Passengers rescued as Saint Orla strikes rocks near Kelda","published":{"first":"2026-05-05","last":"2026-05-06"},"terms":[""");
        json.ShouldContain("""],"articles":["wire","elsewhere","copy"],"copies":[{"article":"copy","of":"wire","resemblance":0.""");
        json.ShouldEndWith("""differs":[{"original":"Ann Lee","copy":"Tom Day"}]}]}""");
    }
}
