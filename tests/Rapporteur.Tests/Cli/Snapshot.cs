using System.Runtime.CompilerServices;

namespace Rapporteur.Tests.Cli;

/// <summary>
/// Whole outputs as they are expected, in the folder Snapshots. With RAPPORTEUR_SNAPSHOTS=rewrite in the environment the
/// files are written anew; what has changed is then for the eye and the commit to judge.
/// </summary>
internal static class Snapshot
{
    public static void ShouldMatch(string name, string output, [CallerFilePath] string caller = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(caller)!, "Snapshots", name);
        if (Environment.GetEnvironmentVariable("RAPPORTEUR_SNAPSHOTS") == "rewrite") File.WriteAllText(path, output);
        output.ShouldBe(File.ReadAllText(path));
    }
}
