using System.Diagnostics;
using Rapporteur.Copies;
using Rapporteur.Stories;

namespace Rapporteur.Bench.Stories;

/// <summary>
/// Speed and memory of grouping generated articles, by their number: whether a million cost a hundred times what ten thousand do.
/// Articles are generated as they are read, so that what is held is the grouping's own.
/// </summary>
internal static class StoryBenchmark
{
    private const int Ahead = 1 << 22;

    public static async Task RunAsync(IEnumerable<int> sizes)
    {
        Console.WriteLine("articles\tseconds\tarticles/s\tMB held\tMB peak\tstories\tB3 P\tB3 R\tcopies");
        foreach (int size in sizes)
        {
            StoryGrouper grouper = new();
            var watch = Stopwatch.StartNew();
            await foreach (ArticleWords article in OrderedParallel.Select(
                new StoryStream(1).Articles(size).ToAsyncEnumerable(), ArticleWords.Read, a => a.Text.Length, Environment.ProcessorCount, Ahead)) grouper.Add(article);
            List<Story> stories = [.. grouper.Stories()];
            watch.Stop();
            long held = GC.GetTotalMemory(forceFullCollection: true) >> 20, peak = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
            (double precision, double recall) = Quality(stories);
            Console.WriteLine($"{size}\t{watch.Elapsed.TotalSeconds:0.0}\t{size / watch.Elapsed.TotalSeconds:0}\t{held}\t{peak}\t{stories.Count}\t{precision:0.000}\t{recall:0.000}\t{stories.Sum(s => s.Copies.Count)}");
            GC.KeepAlive(grouper);
        }
    }

    private static (double Precision, double Recall) Quality(List<Story> stories)
    {
        string Event(StoryArticle a) => a.Id.Split(':')[0];
        Dictionary<string, int> sizes = stories.SelectMany(s => s.Articles).CountBy(Event).ToDictionary();
        double precision = 0, recall = 0;
        foreach (Story story in stories)
        {
            foreach ((string happening, int both) in story.Articles.CountBy(Event))
            {
                precision += (double)both * both / story.Articles.Count;
                recall += (double)both * both / sizes[happening];
            }
        }
        int articles = sizes.Values.Sum();
        return (precision / articles, recall / articles);
    }
}
