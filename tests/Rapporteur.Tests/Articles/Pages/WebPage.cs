using Rapporteur.Articles;

namespace Rapporteur.Tests.Articles.Pages;

/// <summary>A small news page made by hand, with much around its article.</summary>
internal static class WebPage
{
    public const string Headline = "The old port floods again";

    public static readonly string[] Paragraphs =
    [
        "The port of the old town was flooded on Monday after three days of rain, and the ferries stayed where they were.",
        "“We have never seen the water so high,” Mayor Ada Moss told reporters. She asked people to keep away from the quays.",
        "The harbour office expects the ferries to sail again on Thursday, when the wind is to turn north. It gave no hour.",
        "Shops along the front were closed for the day. Some owners carried their goods to the school on the hill above.",
    ];

    public static string Body => string.Concat(Paragraphs.Select(p => $"<p>{p}</p>\n"));

    /// <summary>The page with an article's mark-up and head.</summary>
    public static string Of(string article, string head = "", string below = "") => $"""
        <!DOCTYPE html><html lang="en"><head><title>{Headline} | The Harbour Times</title>{head}</head><body>
        <header class="site-header"><nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/world">World</a></li></ul></nav></header>
        <div id="cookie-consent">We use cookies to make this site better. By clicking accept you agree to our privacy policy. <a href="/privacy">More</a></div>
        <main><article class="story"><h1 class="headline">{Headline}</h1>
        <div class="story-body">{article}</div></article>
        {below}</main>
        <aside class="sidebar related"><h3>Most read</h3><ul><li><a href="/1">A ferry is late and nobody minds it</a></li><li><a href="/2">What to do with the old mill on the river</a></li></ul></aside>
        <footer class="footer"><p>Copyright 2024 The Harbour Times. All rights reserved. This text may not be published or broadcast anew. <a href="/terms">Terms</a></p></footer>
        </body></html>
        """;

    public static Article Read(string html, string? url = null) => HtmlPage.Read(html, "page", url, "page.html");

    public static string[] Of(Article article, params BlockKind[] kinds) =>
        [.. article.Blocks.Where(b => kinds.Contains(b.Kind)).Select(b => b.Span.Of(article.Text))];

    public static string[] Text(Article article) => Of(article, BlockKind.Text, BlockKind.Quotation);
}
