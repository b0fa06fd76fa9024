using Rapporteur.Attributions;

namespace Rapporteur.Tests.Attributions;

public class QuotationScannerTests
{
    [Theory]
    [InlineData("He said “yes” and \"no\".", "“yes”|\"no\"")]
    [InlineData("He said ''yes'' twice.", "''yes''")]
    [InlineData("The players’ union said ‘the players’ union won,’ twice.", "‘the players’ union won,’")]
    [InlineData("It's the '90s and it's late.", "")]
    [InlineData("He said “they cried ‘no’ and left”.", "“they cried ‘no’ and left”")]
    [InlineData("He said “yes and left.", "“yes and left.")]
    [InlineData("A stray mark” is no quotation.", "")]
    public void Quotations_are_found_by_their_marks(string text, string expected)
    {
        List<Quotation> found = [];
        QuotationScanner.Scan(text, new(0, text.Length), found);
        string.Join("|", found.Select(q => q.Span.Of(text))).ShouldBe(expected);
    }
}
