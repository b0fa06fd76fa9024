namespace Rapporteur.Models;

/// <summary>A trained model as it lies on disk: a folder of files beside the program.</summary>
/// <param name="Path">The folder's full path.</param>
public sealed record ModelFolder(string Path)
{
    /// <summary>The model that is used where none is named.</summary>
    public const string Default = "reader-en";

    private static string Root => System.IO.Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>The model's name.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The card: the data it was trained on, licences, scores, known faults; Markdown.</summary>
    public string Card => System.IO.File.ReadAllText(FilePath("card.md"));

    /// <summary>All models that are installed, by name.</summary>
    public static IReadOnlyList<ModelFolder> Installed() =>
        Directory.Exists(Root)
            ? [.. Directory.GetDirectories(Root).Where(d => System.IO.File.Exists(System.IO.Path.Combine(d, "model.onnx"))).Order(StringComparer.Ordinal).Select(d => new ModelFolder(d))]
            : [];

    /// <summary>The installed model of a name.</summary>
    /// <exception cref="ArgumentException">No model of that name is installed; the message lists those that are.</exception>
    public static ModelFolder Find(string name) =>
        Installed().FirstOrDefault(m => m.Name == name)
        ?? throw new ArgumentException($"No model named {name} is installed in {Root}; there is {(Installed() is { Count: > 0 } all ? string.Join(", ", all.Select(m => m.Name)) : "none")}.", nameof(name));

    internal string FilePath(string file) => System.IO.Path.Combine(Path, file);
}
