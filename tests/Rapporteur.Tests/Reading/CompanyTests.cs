using Rapporteur.Articles;
using Rapporteur.Records;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Reading;

public class CompanyTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task An_article_has_the_same_bytes_in_any_company_and_with_any_number_of_threads(int threads)
    {
        string[] examples = [.. Directory.GetFiles(Repository.PathTo("examples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        byte[][] alone = [.. examples.Select(text => RecordJson.ToUtf8(new ArticleReader().Read(Article.FromText(text))))];
        int[] order = [0, 1, 2, 2, 1, 0, 1, 1, 0, 2, 0, 0];
        ArticleReader reader = new(new() { Threads = threads });
        int i = 0;
        await foreach (ArticleRecord record in reader.ReadAsync(order.Select(o => Article.FromText(examples[o])).ToAsyncEnumerable(), TestContext.Current.CancellationToken))
        {
            RecordJson.ToUtf8(record).ShouldBe(alone[order[i++]]);
            record.ShouldKeepThePromises();
        }
        i.ShouldBe(order.Length);
    }
}
