using System.Diagnostics;
using Rapporteur.Articles;

namespace Rapporteur.Tests.Articles.Pages;

/// <summary>Pages made to cost time or memory: each has an answer in seconds of one processor, however busy the machine is.</summary>
public class HostilePageTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    public static TheoryData<string, string, int> Refused => new()
    {
        { "<div>", "an HTML page with elements nested deeper than 2,000", 1_000_000 },
        { "<b>", "an HTML page with elements nested deeper than 2,000", 1_000_000 },
        { "<svg><div/>", "an HTML page with elements nested deeper than 2,000", 500_000 },
        { "<table><tr><td>", "an HTML page with elements nested deeper than 2,000", 100_000 },
        { "<br>", "an HTML page of more than 300,000 elements, which is too many for an article", 1_000_000 },
        { "a<hr>", "an HTML page of more than 20,000 blocks of text, which is too many for an article", 100_000 },
        { "<p>", "an HTML page longer than 16 MB, which is too long for one article", 6_000_000 },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_page_that_would_cost_too_much_is_refused(string part, string reason, int times) =>
        Bounded(() => Should.Throw<UnreadableException>(() => WebPage.Read(WebPage.Of(Repeated(part, times)))).Message.ShouldBe(reason));

    public static TheoryData<string> Odd =>
    [
        "<div " + Repeated("a=1 ", 1_000_000) + ">",
        "<div " + string.Concat(Enumerable.Range(0, 300_000).Select(i => $"a{i}=1 ")) + ">",
        "<div class='" + new string('a', 5_000_000) + "'>",
        "<img src='data:" + new string('a', 5_000_000) + "'>",
        Repeated("<p style='display:none'>", 100_000),
        Repeated("<svg><path d='M0 0'/></svg>", 100_000),
        "<!--" + new string('-', 5_000_000) + "-->",
        "<script type='application/ld+json'>" + new string('[', 5_000_000) + "</script>",
        Repeated("<p><b><i><u>", 400),
        new string('<', 100_000),
        new string('&', 100_000),
        "<svg>",
        "<p \" ' \"",
    ];

    [Theory, MemberData(nameof(Odd), DisableDiscoveryEnumeration = true)]
    public void Odd_mark_up_before_the_text_does_not_hide_it(string markup) =>
        Bounded(() => WebPage.Read(WebPage.Of(markup + WebPage.Body)).Text.ShouldContain(WebPage.Paragraphs[1]));

    private static string Repeated(string part, int times) => string.Concat(Enumerable.Repeat(part, times));

    // By processor time, since other tests run beside this one; theirs is counted too, so that the bound is wide.
    private static void Bounded(Action action)
    {
        Process process = Process.GetCurrentProcess();
        TimeSpan before = process.UserProcessorTime;
        action();
        process.Refresh();
        (process.UserProcessorTime - before).ShouldBeLessThan(Longest * Environment.ProcessorCount);
    }
}
