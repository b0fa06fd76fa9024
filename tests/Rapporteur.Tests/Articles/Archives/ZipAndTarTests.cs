using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using FsCheck.Xunit;
using Rapporteur.Articles;
using Rapporteur.Tests.Articles.Pages;
using static Rapporteur.Tests.Articles.TemporaryFolder;

namespace Rapporteur.Tests.Articles.Archives;

public class ZipAndTarTests
{
    private static readonly (string Name, byte[] Bytes)[] Entries =
    [
        ("news/one.txt", "Rain fell on Tuesday."u8.ToArray()),
        ("news/page.html", Encoding.UTF8.GetBytes(WebPage.Of(WebPage.Body))),
        ("../../up.jsonl", "{\"text\":\"Snow fell.\"}\n{\"text\":\"Hail fell.\"}"u8.ToArray()),
        ("__MACOSX/news/._one.txt", "x"u8.ToArray()),
        ("packed.txt.gz", Gzip("Sleet fell."u8.ToArray())),
    ];

    public static TheoryData<string> Kinds => ["zip", "tar", "tar.gz"];

    [Theory, MemberData(nameof(Kinds))]
    public async Task The_articles_of_an_archive_are_read_in_its_order(string kind)
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("archive", Pack(kind, Entries));
        List<ArticleInput> all = await ReadAsync(path);
        all.Select(a => a.Article().Source).ShouldBe(
            [$"{path}!news/one.txt", $"{path}!news/page.html", $"{path}!../../up.jsonl", $"{path}!../../up.jsonl", $"{path}!packed.txt.gz"]);
        WebPage.Text(all[1].Article()).ShouldBe(WebPage.Paragraphs);
        Directory.GetFileSystemEntries(folder.Path).ShouldBe([path]);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_broken_entry_is_one_failure_that_names_it_and_the_others_are_read(string kind)
    {
        List<ArticleInput> all = await ReadBytesAsync(Pack(kind, [("a", [65, 0, 0, 65]), ("b/c", Gzip("x"u8.ToArray())[..^4]), ("d", "Rain fell."u8.ToArray())]));
        all[0].Failure().ToString().ShouldContain("input!a, byte 1: binary data");
        all[1].Failure().ToString().ShouldEndWith("input!b/c: the packed data are damaged or cut off");
        all[2].Article().Text.ShouldBe("Rain fell.");
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task An_archive_within_an_archive_is_not_read(string kind)
    {
        byte[] inner = Pack(kind, Entries);
        foreach (string outer in Kinds.Select(k => k.Data))
            (await ReadBytesAsync(Pack(outer, [("inner", inner)]))).OnlyFailure().ShouldBe("an archive within an archive, which is not read");
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task An_archive_that_is_cut_off_is_a_failure(string kind)
    {
        byte[] whole = Pack(kind, [("one", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2000).Select(i => $"Line {i * 7919 % 1000} of the text.\n")))), ("two", "Rain fell."u8.ToArray())]);
        foreach (int length in new[] { whole.Length / 4, whole.Length / 2, whole.Length * 2 / 5 })
            (await ReadBytesAsync(whole[..length])).Last().ShouldBeOfType<ReadFailure>($"{length} of {whole.Length} bytes").Reason.ShouldContain("damaged or cut off");
    }

    [Fact]
    public async Task What_unpacks_to_hundreds_of_times_its_size_is_refused()
    {
        List<ArticleInput> all = await ReadBytesAsync(Pack("zip", [("bomb", new byte[50_000_000]), ("two", "Rain fell."u8.ToArray())]));
        all[0].Failure().Reason.ShouldBe("unpacks to more than 200 times its size");
        all[1].Article().Text.ShouldBe("Rain fell.");
    }

    [Fact]
    public async Task A_header_of_a_gigabyte_in_a_packed_tar_is_not_held()
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            byte[] header = Pack("tar", [("x", [])])[..512];
            header[156] = (byte)'x';
            Encoding.ASCII.GetBytes("10000000000\0").CopyTo(header, 124);
            Encoding.ASCII.GetBytes(Convert.ToString(Checksum(header), 8).PadLeft(6, '0')).CopyTo(header, 148);
            gzip.Write(header);
            for (int i = 0; i < 20; i++) gzip.Write(new byte[1 << 20]);
        }
        (await ReadBytesAsync(packed.ToArray())).OnlyFailure().ShouldBe("the tar archive is damaged or cut off");
    }

    [Property(MaxTest = 200)]
    public void Any_bytes_behind_an_archive_s_first_have_an_answer(byte[] bytes, bool zip)
    {
        byte[] tar = Pack("tar", [("a", [])]);
        byte[] input = zip ? [0x50, 0x4B, 3, 4, .. bytes] : [.. tar[..300], .. bytes, .. new byte[600]];
        ReadBytesAsync(input).GetAwaiter().GetResult().ShouldAllBe(i => i is ReadFailure);
    }

    [Property(MaxTest = 200)]
    public void An_archive_with_a_changed_byte_has_an_answer(ushort at, byte value, byte kind)
    {
        byte[] archive = Pack(Kinds.ElementAt(kind % 3).Data, Entries);
        archive[at % archive.Length] = value;
        ReadBytesAsync(archive).GetAwaiter().GetResult().ShouldNotBeEmpty();
    }

    private static int Checksum(byte[] header)
    {
        header.AsSpan(148, 8).Fill((byte)' ');
        return header.Sum(b => b);
    }

    private static byte[] Pack(string kind, IEnumerable<(string Name, byte[] Bytes)> entries)
    {
        using MemoryStream packed = new();
        if (kind == "zip")
        {
            using ZipArchive zip = new(packed, ZipArchiveMode.Create, leaveOpen: true);
            foreach ((string name, byte[] bytes) in entries)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        else
        {
            using TarWriter tar = new(packed, leaveOpen: true);
            foreach ((string name, byte[] bytes) in entries) tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) });
        }
        return kind == "tar.gz" ? Gzip(packed.ToArray()) : packed.ToArray();
    }
}
