namespace Rapporteur.Articles;

/// <summary>A file that an input stands for, or why there is none.</summary>
internal readonly record struct FoundFile(string Path, string? Failure = null);

/// <summary>Finds the files that an input stands for.</summary>
internal static class InputWalk
{
    private const int MostLinks = 40;

    /// <summary>
    /// The file itself, or all files in and below a folder in the ordinal order of their names. Hidden ones, whose names
    /// begin with a dot, are left out; a folder that links lead to again is read once.
    /// </summary>
    public static IEnumerable<FoundFile> Files(string input)
    {
        if (Directory.Exists(input)) return Below(input, []);
        if (File.Exists(input)) return [new(input)];
        return [new(input, "no such file or folder")];
    }

    private static IEnumerable<FoundFile> Below(string folder, HashSet<string> visited)
    {
        string[] entries = [];
        FoundFile? failure = null;
        try
        {
            if (!visited.Add(RealPath(folder))) yield break;
            entries = Directory.GetFileSystemEntries(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            failure = new(folder, Failures.Reason(e));
        }
        if (failure is { } failed) yield return failed;
        Array.Sort(entries, StringComparer.Ordinal);
        foreach (string entry in entries)
        {
            if (Path.GetFileName(entry).StartsWith('.')) continue;
            if (!Directory.Exists(entry)) yield return new(entry);
            else foreach (FoundFile file in Below(entry, visited)) yield return file;
        }
    }

    /// <summary>The folder's path without any links in it, so that each folder has one name (realpath of POSIX).</summary>
    private static string RealPath(string folder)
    {
        string path = Path.Combine(Directory.GetCurrentDirectory(), folder);
        string real = Path.GetPathRoot(path)!;
        Stack<string> parts = new(Parts(path));
        int links = 0;
        while (parts.TryPop(out string? part))
        {
            if (part is ".") continue;
            if (part is "..") { real = Path.GetDirectoryName(real) ?? real; continue; }
            DirectoryInfo step = new(Path.Combine(real, part));
            if (step.LinkTarget is not { } target) { real = step.FullName; continue; }
            if (++links > MostLinks) throw new IOException("too many links");
            if (Path.IsPathRooted(target)) real = Path.GetPathRoot(target)!;
            foreach (string next in Parts(target)) parts.Push(next);
        }
        return real;

        static IEnumerable<string> Parts(string path) => path[Path.GetPathRoot(path)!.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse();
    }
}
