using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Rapporteur.Models;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Models;

/// <summary>The program must cut words exactly as the training did; the training wrote these down.</summary>
public partial class PieceFixtureTests
{
    [Fact]
    public void Words_are_cut_as_they_were_in_training()
    {
        WordPieces pieces = new(File.ReadLines(Repository.PathTo("models", "reader-en", "vocab.txt")));
        string[] rows = [.. File.ReadLines(Repository.PathTo("training", "fixtures", "pieces.tsv")).Where(l => !l.StartsWith("# ", StringComparison.Ordinal))];
        rows.Length.ShouldBeGreaterThan(200);
        foreach (string row in rows)
        {
            string[] cells = row.Split('\t');
            string word = Escape().Replace(cells[0], m => new Rune(int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
            List<int> ids = [];
            pieces.Append(word, ids);
            string.Join(' ', ids).ShouldBe(cells[3], $"pieces of {cells[0]}");
            CaseClasses.Of(word).ToString().ToLowerInvariant().ShouldBe(cells[1], $"case of {cells[0]}");
        }
    }

    [GeneratedRegex(@"\\u\{([0-9a-fA-F]+)\}")]
    private static partial Regex Escape();
}
