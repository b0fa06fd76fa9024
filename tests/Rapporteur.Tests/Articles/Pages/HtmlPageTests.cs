using Rapporteur.Articles;
using Rapporteur.Tests.Support;
using Rapporteur.Zones;

namespace Rapporteur.Tests.Articles.Pages;

public class HtmlPageTests
{
    [Fact]
    public void The_article_is_kept_and_what_stands_around_it_is_not() =>
        WebPage.Text(WebPage.Read(WebPage.Of(WebPage.Body))).ShouldBe(WebPage.Paragraphs);

    [Fact]
    public void The_title_of_the_page_is_the_headline_and_stands_above_the_text()
    {
        Article article = WebPage.Read(WebPage.Of(WebPage.Body));
        article.Blocks[0].Kind.ShouldBe(BlockKind.Headline);
        article.Text.ShouldStartWith(WebPage.Headline + "\n");
    }

    [Fact]
    public void Comments_of_readers_are_left_out()
    {
        const string Comments = """
            <section id="comments" class="comments"><h2>Comments</h2>
            <div class="comment"><span class="comment-author">Ben</span><p>It was just as bad when I was a boy, and nobody wrote about it then. Nobody at all.</p></div>
            <div class="comment"><span class="comment-author">Cara</span><p>The quays should have been raised years ago, as the engineers told the council to do.</p></div></section>
            """;
        WebPage.Text(WebPage.Read(WebPage.Of(WebPage.Body, below: Comments))).ShouldBe(WebPage.Paragraphs);
    }

    [Fact]
    public void A_form_for_a_newsletter_within_the_text_is_left_out()
    {
        string article = $"<p>{WebPage.Paragraphs[0]}</p><p>{WebPage.Paragraphs[1]}</p>"
            + "<div class=\"newsletter-signup\"><h3>Sign up for our newsletter</h3><p>Get the latest news delivered to your inbox every day.</p><form><input type=email></form></div>"
            + $"<p>{WebPage.Paragraphs[2]}</p><p>{WebPage.Paragraphs[3]}</p>";
        WebPage.Text(WebPage.Read(WebPage.Of(article))).ShouldBe(WebPage.Paragraphs);
    }

    [Fact]
    public void A_picture_has_its_caption_apart_from_the_text()
    {
        string article = $"<p>{WebPage.Paragraphs[0]}</p><figure><img src=a.jpg><figcaption>Boats in the old port</figcaption></figure>"
            + string.Concat(WebPage.Paragraphs.Skip(1).Select(p => $"<p>{p}</p>"));
        Article read = WebPage.Read(WebPage.Of(article));
        WebPage.Of(read, BlockKind.Caption).ShouldBe(["Boats in the old port"]);
        WebPage.Text(read).ShouldBe(WebPage.Paragraphs);
    }

    [Fact]
    public void A_block_quotation_is_a_zone_of_its_own_kind()
    {
        string article = $"{WebPage.Body}<blockquote><p>The water rose in the night. I heard the chains of the boats, and then nothing any more.</p></blockquote><p>{WebPage.Paragraphs[2]} So it said.</p>";
        Article read = WebPage.Read(WebPage.Of(article));
        ZoneReader.Read(read).Where(z => z.Kind == ZoneKind.Quote).Select(z => z.Span.Of(read.Text)).Single().ShouldStartWith("The water rose");
    }

    [Fact]
    public void Zones_cover_the_text_of_a_page()
    {
        Article read = WebPage.Read(WebPage.Of(WebPage.Body));
        RecordRules.ShouldCover(read.Text, ZoneReader.Read(read).Select(z => z.Span));
    }

    [Fact]
    public void Line_breaks_without_paragraphs_part_a_text() =>
        WebPage.Text(WebPage.Read(WebPage.Of(string.Join("<br><br>", WebPage.Paragraphs)))).ShouldBe(WebPage.Paragraphs);

    [Fact]
    public void Elements_within_a_line_do_not_part_words() =>
        WebPage.Text(WebPage.Read(WebPage.Of(WebPage.Body.Replace("flooded", "flo<b>od</b>ed", StringComparison.Ordinal)))).ShouldBe(WebPage.Paragraphs);

    [Fact]
    public void A_page_that_a_script_builds_is_read_from_its_metadata()
    {
        string html = $$"""<html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "{{WebPage.Headline}}", "articleBody": "{{string.Join("\\n", WebPage.Paragraphs)}}"}</script></head><body><div id="root"></div><script>render()</script></body></html>""";
        Article read = WebPage.Read(html);
        WebPage.Text(read).ShouldBe(WebPage.Paragraphs);
        read.Text.ShouldStartWith(WebPage.Headline + "\n");
    }

    [Theory]
    [InlineData("<html></html>")]
    [InlineData("<html><frameset><frame src=a></frameset></html>")]
    [InlineData("<html><body><div id=root></div><script>render('Rain fell on the old port.')</script></body></html>")]
    [InlineData("<html><body><ul><li><a href=/1>One</a></li><li><a href=/2>Two</a></li></ul></body></html>")]
    public void A_page_without_an_article_is_a_failure(string html) =>
        Should.Throw<UnreadableException>(() => WebPage.Read(html)).Message.ShouldBe("an HTML page on which no article is found");
}
