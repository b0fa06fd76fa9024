// Prints the blocks of pages and what the program sees of each, a page a line, for train.py.
using System.IO.Compression;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Rapporteur.Articles;

using ZipArchive pages = ZipFile.OpenRead(args[0]);
using Stream output = Console.OpenStandardOutput();
foreach (ZipArchiveEntry entry in pages.Entries.Where(e => e.FullName.EndsWith(".html.gz", StringComparison.Ordinal)))
{
    using StreamReader reader = new(new GZipStream(entry.Open(), CompressionMode.Decompress));
    IHtmlDocument document = PageParser.Parse(reader.ReadToEnd());
    PageMetadata metadata = PageMetadata.Of(document, null);
    List<Block> blocks = BlockCutter.Cut(document.Body!);
    PageView page = new(blocks);
    BlockFeatures features = new(page, new(blocks, metadata.Titles, metadata.Body));
    Dictionary<object, int> numbers = new(ReferenceEqualityComparer.Instance);
    JsonSerializer.Serialize(output, new
    {
        id = Path.GetFileName(entry.FullName).Split('.')[0],
        blocks = blocks.Select((block, i) => new
        {
            text = block.Text,
            length = block.Text.Length,
            path = block.Element.Path,
            container = Number(page.Container(i)),
            list = Tags.IsItem(block.Element.Tag) ? Number(block.Element.Parent!) : 0,
            tag = Tags.Group(block.Element.Tag),
            features = features.Of(i).Select(f => $"{f.Look}\t{f.ValueName}").ToArray(),
        }),
    });
    output.WriteByte((byte)'\n');

    int Number(object element) => numbers.TryGetValue(element, out int number) ? number : numbers[element] = numbers.Count + 1;
}
