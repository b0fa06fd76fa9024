using System.Xml;
using Rapporteur.Articles;

namespace Rapporteur.Cli.Watch;

/// <summary>Finds the URLs of feeds in what the command line names.</summary>
internal static class FeedList
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <summary>The feeds, each once; null after a message if something names none.</summary>
    public static IReadOnlyList<Uri>? Read(IEnumerable<string> inputs, Terminal terminal)
    {
        List<Uri> feeds = [];
        foreach (string input in inputs)
        {
            try
            {
                if (WebUrl.Of(input) is { } url) feeds.Add(url);
                else feeds.AddRange(InFile(input));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or XmlException or FormatException)
            {
                terminal.Error.WriteLine($"rapporteur: {input}: {Failures.Reason(e)}");
                return null;
            }
        }
        return [.. feeds.Distinct()];
    }

    private static List<Uri> InFile(string path)
    {
        string text = File.ReadAllText(path);
        List<Uri> feeds = text.TrimStart().StartsWith('<') ? [.. Outlines(text)] : [.. Lines(text)];
        return feeds.Count > 0 ? feeds : throw new FormatException("names no feed");
    }

    /// <summary>The feeds of an OPML file.</summary>
    private static IEnumerable<Uri> Outlines(string opml)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(opml.TrimStart()), Settings);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "outline" && WebUrl.Of(reader.GetAttribute("xmlUrl")) is { } url) yield return url;
        }
    }

    /// <summary>The feeds of a text file with one a line; blank lines and those that begin with # are passed over.</summary>
    private static IEnumerable<Uri> Lines(string text) =>
        from line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        where !line.StartsWith('#')
        select WebUrl.Of(line) ?? throw new FormatException($"\"{line}\" is no URL of a feed");
}
