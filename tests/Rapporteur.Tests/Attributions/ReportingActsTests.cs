using Rapporteur.English;

namespace Rapporteur.Tests.Attributions;

public class ReportingActsTests
{
    [Fact]
    public void Every_entry_reads_its_example()
    {
        string[] wrong = [.. EnglishData.Rows("reporting-acts.tsv").Where(row => Act(row[2]) != row[1]).Select(row => $"{row[0]} {row[1]} {Act(row[2])}: {row[2]}")];
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_word_that_is_not_in_the_table_says() => Act("[Lee] {blogged} <that it rained>.").ShouldBe("say");

    private static string? Act(string example) => Reading.Of(example).Found.Select(a => a.Act).FirstOrDefault();
}
