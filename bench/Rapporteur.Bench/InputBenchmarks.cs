using BenchmarkDotNet.Attributes;
using Rapporteur.Articles;

namespace Rapporteur.Bench;

/// <summary>What it costs to tell the language of an article of 4,000 letters, and to read a feed of 10,000 items.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class InputBenchmarks
{
    private const int Items = 10_000;

    private readonly string article = string.Concat(Enumerable.Repeat("The port of the old town was flooded on Monday after three days of rain. ", 70));

    private readonly byte[] feed = System.Text.Encoding.UTF8.GetBytes("<rss><channel>" + string.Concat(Enumerable.Range(0, Items).Select(i =>
        $"<item><title>Port &amp; town {i}</title><link>https://news.example/{i}</link><pubDate>Tue, 26 Mar 2024 08:00:00 GMT</pubDate><description>The port was flooded on Monday.</description></item>\n")) + "</channel></rss>");

    [Benchmark]
    public string LanguageOfAnArticle() => Languages.Of(article).Code;

    [Benchmark(OperationsPerInvoke = Items)]
    public int ItemOfAFeed() => FeedParser.Items(FeedText.Decode(feed)).Count(i => i.Published is not null);
}
