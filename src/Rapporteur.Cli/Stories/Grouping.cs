using Rapporteur.Articles;
using Rapporteur.Cli.Read;
using Rapporteur.Copies;
using Rapporteur.Fetching;
using Rapporteur.Stories;

namespace Rapporteur.Cli.Stories;

/// <summary>Reads inputs, groups them, and prints the stories when the last article has come.</summary>
internal static class Grouping
{
    /// <summary>Groups and prints all; the exit code tells whether some failed. Interrupted, it prints what is grouped so far.</summary>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> inputs, StoryFormat format, int threads, bool offline, Terminal terminal, CancellationToken cancellation)
    {
        StoryGrouper grouper = new();
        using ProgressLine progress = new(terminal);
        InputReport report = new(progress.Message);
        using PoliteFetcher? fetcher = offline ? null : new();
        try
        {
            await foreach ((ArticleWords? article, ArticleInput? notRead) in OrderedParallel.Select(
                ArticleFiles.ReadAsync(inputs, new() { Fetcher = fetcher }, cancellation), Read, input => (input as ReadableArticle)?.Article.Text.Length ?? 0,
                threads, ArticleReader.CharactersAhead, cancellation))
            {
                if (article is null)
                {
                    report.NotRead(notRead!);
                    continue;
                }
                report.Read();
                grouper.Add(article);
                progress.Add(article.Count);
            }
        }
        catch (OperationCanceledException)
        {
            progress.Message($"rapporteur: interrupted; the stories are those of the first {grouper.Articles} articles");
            await WriteAsync(grouper, format, terminal);
            throw;
        }
        await WriteAsync(grouper, format, terminal);
        return report.End();
    }

    private static async Task WriteAsync(StoryGrouper grouper, StoryFormat format, Terminal terminal)
    {
        int number = 0;
        foreach (Story story in grouper.Stories()) await terminal.Output.WriteAsync(format.Render(story, ++number));
        await terminal.Output.WriteAsync(format.End(number));
    }

    private static (ArticleWords? Article, ArticleInput? NotRead) Read(ArticleInput input)
    {
        if (input is not ReadableArticle { Article: var article }) return (null, input);
        try
        {
            return (ArticleWords.Read(article), null);
        }
        catch (Exception e)
        {
            return (null, ProgramFault.Of(e, article));
        }
    }
}
