using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Rapporteur.Places;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Places;

public class GazetteerTests
{
    private static readonly string[] Lines = Read();

    [Fact]
    public void The_rows_are_those_of_the_hash_in_its_first_lines()
    {
        string rows = string.Concat(Lines.Where(l => l.Length > 0 && l[0] != '#').Select(l => l + "\n"));
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rows)));
        Lines.TakeWhile(l => l[0] == '#').ShouldContain(l => l.EndsWith(hash, StringComparison.Ordinal));
    }

    [Fact]
    public void GeoNames_is_credited() => Lines.TakeWhile(l => l[0] == '#').ShouldContain(l => l.Contains("GeoNames (https://www.geonames.org, CC BY 4.0)"));

    [Fact]
    public void Each_row_lies_on_the_globe_and_is_found_by_its_key()
    {
        string[] rows = [.. Lines.Where(l => l.Length > 0 && l[0] != '#')];
        for (int i = 0; i < rows.Length; i++)
        {
            string[] cells = rows[i].Split('\t');
            Math.Abs(double.Parse(cells[6])).ShouldBeLessThanOrEqualTo(90);
            Math.Abs(double.Parse(cells[7])).ShouldBeLessThanOrEqualTo(180);
            if (i % 100 == 0) Gazetteer.Find(cells[0]).ShouldContain(c => c.Name == cells[1] && c.Country == cells[2] && c.Region == cells[3], rows[i]);
        }
    }

    [Theory]
    [InlineData("St. Petersburg", "st petersburg")]
    [InlineData("Québec", "QUEBEC")]
    [InlineData("Côte d’Ivoire", "Cote d'Ivoire")]
    public void Case_accents_and_marks_do_not_matter(string one, string other) => Gazetteer.Find(one).ShouldBe(Gazetteer.Find(other));

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("zzzzzzzzzz")]
    [InlineData("\uffff\uffff")]
    public void What_no_row_has_is_not_found(string name) => Gazetteer.Find(name).ShouldBeEmpty();

    private static string[] Read()
    {
        using FileStream file = File.OpenRead(Repository.PathTo("src", "Rapporteur", "Places", "gazetteer.tsv.gz"));
        using GZipStream plain = new(file, CompressionMode.Decompress);
        using StreamReader reader = new(plain);
        return reader.ReadToEnd().Split('\n');
    }
}
