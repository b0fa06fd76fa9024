using System.Runtime.CompilerServices;
using Rapporteur.Articles;
using Rapporteur.Cli.Formats;
using Rapporteur.Fetching;

namespace Rapporteur.Cli.Read;

/// <summary>Reads inputs and prints their records, each as soon as it and all before it are there.</summary>
internal static class Reading
{
    /// <summary>Reads and prints all; the exit code tells whether some failed.</summary>
    public static async Task<int> RunAsync(ReadRequest request, Terminal terminal, CancellationToken cancellation)
    {
        RecordFormat format = RecordFormats.Create(request.Format, terminal);
        ArticleReader reader = new(new() { Model = request.Model });
        using ProgressLine progress = new(terminal);
        InputReport report = new(progress.Message);
        using PoliteFetcher? fetcher = request.Offline ? null : new();
        await format.BeginAsync(terminal.Output);
        try
        {
            await foreach (Outcome outcome in OutcomesAsync(request, fetcher, reader, format, cancellation))
            {
                if (outcome.NotRead is { } input)
                {
                    report.NotRead(input);
                    continue;
                }
                report.Read();
                await format.AddAsync(outcome.Rendered!, terminal.Output);
                progress.Add(outcome.Words);
            }
        }
        catch (OperationCanceledException)
        {
            await format.EndAsync(terminal.Output);
            throw;
        }
        await format.EndAsync(terminal.Output);
        return report.End();
    }

    private static IAsyncEnumerable<Outcome> OutcomesAsync(
        ReadRequest request, IPageFetcher? fetcher, ArticleReader reader, RecordFormat format, CancellationToken cancellation) =>
        OrderedParallel.Select(
            NumberedAsync(ArticleFiles.ReadAsync(request.Inputs, new() { Fetcher = fetcher, Since = request.Since, Offset = request.Offset }, cancellation), cancellation),
            input => Read(input.Input, input.Number, request, reader, format),
            input => (input.Input as ReadableArticle)?.Article.Text.Length ?? 0,
            request.Threads, ArticleReader.CharactersAhead, cancellation);

    private static async IAsyncEnumerable<(ArticleInput Input, int Number)> NumberedAsync(
        IAsyncEnumerable<ArticleInput> inputs, [EnumeratorCancellation] CancellationToken cancellation)
    {
        int number = 0;
        await foreach (ArticleInput input in inputs.WithCancellation(cancellation)) yield return (input, ++number);
    }

    private static Outcome Read(ArticleInput input, int number, ReadRequest request, ArticleReader reader, RecordFormat format)
    {
        if (input is not ReadableArticle readable) return new(null, 0, input);
        Article article = request.Complete(readable.Article);
        try
        {
            return new(format.Render(reader.Read(article), number), Words(article.Text), null);
        }
        catch (Exception e)
        {
            return new(null, 0, ProgramFault.Of(e, article));
        }
    }

    private static int Words(string text)
    {
        int words = 0;
        bool inWord = false;
        foreach (char c in text)
        {
            bool letter = !char.IsWhiteSpace(c);
            if (letter && !inWord) words++;
            inWord = letter;
        }
        return words;
    }

    /// <summary>A record as it is printed and how many words were read for it, or why it is not read.</summary>
    private readonly record struct Outcome(byte[]? Rendered, int Words, ArticleInput? NotRead);
}
