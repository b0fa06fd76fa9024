using FsCheck.Xunit;
using Rapporteur.Fetching;

namespace Rapporteur.Tests.Fetching;

/// <summary>The examples of RFC 9309, and what it says of each case.</summary>
public class RobotsRulesTests
{
    private const string Rfc = """
        User-Agent: *
        Disallow: *.gif$
        Disallow: /example/
        Allow: /publications/

        User-Agent: foobot
        Disallow:/
        Allow:/example/page.html
        Allow:/example/allowed.gif

        User-Agent: barbot
        User-Agent: bazbot
        Disallow: /example/page.html

        User-Agent: quxbot
        """;

    [Theory]
    [InlineData("foobot", "/example/page.html", true)]
    [InlineData("foobot", "/example/allowed.gif", true)]
    [InlineData("foobot", "/other", false)]
    [InlineData("BarBot", "/example/page.html", false)]
    [InlineData("bazbot", "/example/page.html", false)]
    [InlineData("bazbot", "/example/other.gif", true)]
    [InlineData("quxbot", "/example/page.html", true)]
    [InlineData("other", "/example/page.html", false)]
    [InlineData("other", "/a/picture.gif", false)]
    [InlineData("other", "/a/picture.gift", true)]
    [InlineData("other", "/publications/a", true)]
    public void The_groups_of_the_crawler_decide_or_else_those_for_all(string crawler, string path, bool allowed) =>
        RobotsRules.Parse(Rfc, crawler).Allows(path).ShouldBe(allowed);

    [Theory]
    [InlineData("Disallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("Allow: /a\nDisallow: /a", "/a", true)]
    [InlineData("Disallow: /*/print", "/news/1/print?x", false)]
    [InlineData("Disallow: /*?session=", "/news?session=1", false)]
    [InlineData("Disallow: /a$", "/ab", true)]
    [InlineData("Disallow: /a*b*c$", "/axbxbxc", false)]
    [InlineData("Disallow: /caf%c3%a9", "/café", false)]
    [InlineData("Disallow: /café", "/caf%C3%A9/x", false)]
    [InlineData("Disallow: # nothing", "/a", true)]
    [InlineData("Crawl-delay: 5\nnonsense\nDisallow: /b", "/b", false)]
    [InlineData("Disallow: /b", "/B", true)]
    public void The_longest_rule_that_fits_decides_and_allowing_goes_first(string rules, string path, bool allowed) =>
        RobotsRules.Parse($"User-agent: *\n{rules}", "x").Allows(path).ShouldBe(allowed);

    [Fact]
    public void A_rule_of_many_stars_costs_little()
    {
        string rules = string.Concat(Enumerable.Repeat($"Disallow: /{string.Concat(Enumerable.Repeat("*a", 200))}b\n", 200));
        RobotsRules.Parse($"User-agent: *\n{rules}", "x").Allows("/" + new string('a', 2000)).ShouldBeTrue();
    }

    [Property]
    public void Any_text_is_a_robots_txt(string? text, string? path) => RobotsRules.Parse("User-agent: *\n" + text, "x").Allows("/" + path);
}
