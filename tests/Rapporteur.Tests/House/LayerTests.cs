using System.Text.RegularExpressions;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.House;

public partial class LayerTests
{
    // The flow, left to right. What stands before the arrow may be used by what stands after it, never the other way.
    private static readonly string[] Layers =
        ["Articles", "Zones", "Sentences", "Tokens", "Syntax", "Places", "Actors", "Times", "Attributions", "Events", "Records", "Copies", "Stories"];

    private static readonly string[] Shared = ["Text", "English", "Models"];

    public static TheoryData<string> Folders() => [.. Layers.Concat(Shared).Where(f => Directory.Exists(Folder(f)))];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_layer_uses_only_the_layers_to_its_left(string folder)
    {
        string[] allowed = [folder, .. Shared, .. Layers.TakeWhile(l => l != folder && !Shared.Contains(folder))];
        foreach (string file in Directory.GetFiles(Folder(folder), "*.cs", SearchOption.AllDirectories))
        {
            string code = File.ReadAllText(file);
            foreach (Match match in LayerName().Matches(code))
                allowed.ShouldContain(match.Groups[1].Value, $"{Path.GetFileName(file)} uses {match.Value}");
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_file_is_in_the_namespace_of_its_folder(string folder)
    {
        foreach (string file in Directory.GetFiles(Folder(folder), "*.cs", SearchOption.AllDirectories))
            File.ReadAllText(file).ShouldContain($"namespace Rapporteur.{folder};", customMessage: file);
    }

    [Fact]
    public void Every_folder_of_the_library_is_a_layer_or_shared()
    {
        var folders = Directory.GetDirectories(Repository.PathTo("src", "Rapporteur")).Select(d => Path.GetFileName(d)!);
        folders.Except(["bin", "obj"]).Except(Layers).Except(Shared).ShouldBeEmpty();
    }

    private static string Folder(string name) => Repository.PathTo("src", "Rapporteur", name);

    [GeneratedRegex(@"\bRapporteur\.([A-Z]\w+)")]
    private static partial Regex LayerName();
}
