using System.IO.Compression;
using System.Text;
using Rapporteur.Articles;

namespace Rapporteur.Tests.Articles;

/// <summary>A folder for one test's files, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("rapporteur-").FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    public static byte[] Gzip(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>What a file of these bytes gives.</summary>
    public static async Task<List<ArticleInput>> ReadBytesAsync(byte[] bytes)
    {
        using TemporaryFolder folder = new();
        return await ReadAsync(folder.Write("input", bytes));
    }

    public static Task<List<ArticleInput>> ReadTextAsync(string text) => ReadBytesAsync(Encoding.UTF8.GetBytes(text));

    public static async Task<List<ArticleInput>> ReadAsync(params string[] inputs)
    {
        List<ArticleInput> all = [];
        await foreach (ArticleInput input in ArticleFiles.ReadAsync(inputs, null, TestContext.Current.CancellationToken)) all.Add(input);
        return all;
    }
}

/// <summary>What inputs are expected to give.</summary>
internal static class InputExpectations
{
    public static Article Article(this ArticleInput input) => input.ShouldBeOfType<ReadableArticle>(input.ToString()).Article;

    public static Article OnlyArticle(this List<ArticleInput> inputs) => inputs.ShouldHaveSingleItem().Article();

    public static ReadFailure Failure(this ArticleInput input) => input.ShouldBeOfType<ReadFailure>();

    public static string OnlyFailure(this List<ArticleInput> inputs)
    {
        ReadFailure failure = inputs.ShouldHaveSingleItem().Failure();
        return failure.Place is null ? failure.Reason : $"{failure.Place}: {failure.Reason}";
    }
}
