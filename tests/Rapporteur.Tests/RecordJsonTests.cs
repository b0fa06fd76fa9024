using Rapporteur.Articles;
using Rapporteur.Records;

namespace Rapporteur.Tests;

public class RecordJsonTests
{
    [Fact]
    public void A_record_that_is_written_and_read_back_equals_itself()
    {
        ArticleRecord record = new ArticleReader().Read(Article.FromText("Rain fell on Tuesday.\n\nIt stopped."));
        RecordJson.FromUtf8(RecordJson.ToUtf8(record)).ShouldBe(record);
    }
}
