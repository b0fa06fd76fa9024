using Rapporteur.Records;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Packages;

/// <summary>Packs the library and the tool once, and installs each from a folder as a user would.</summary>
public sealed class PackageTests(PackageTests.Packed packed) : IClassFixture<PackageTests.Packed>
{
    private const string Text = "The minister arrived on Tuesday.";

    public sealed class Packed : IDisposable
    {
        public Packed()
        {
            Directory.CreateDirectory(Folder);
            foreach (string project in (string[])["Rapporteur", "Rapporteur.Cli"])
                Shell.MustRun(Repository.Root, "dotnet", "pack", $"src/{project}", "-c", "Release", "--nologo", "-v", "quiet", "-o", Feed);
            // Only this folder is a source, so that nothing else by the same name can be installed.
            File.WriteAllText(Path.Combine(Folder, "nuget.config"), """
                <configuration><packageSources><clear /><add key="packed" value="feed" /></packageSources></configuration>
                """);
        }

        public string Folder { get; } = Directory.CreateTempSubdirectory("rapporteur-packages-").FullName;

        public string Feed => Path.Combine(Folder, "feed");

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }

    [Fact]
    public void The_tool_package_installs_from_a_folder_and_reads_an_article()
    {
        string article = Path.Combine(packed.Folder, "article.txt");
        File.WriteAllText(article, Text);
        string tools = Path.Combine(packed.Folder, "tools");
        Shell.MustRun(packed.Folder, "dotnet", "tool", "install", "Rapporteur.Tool", "--tool-path", tools);
        string json = Shell.MustRun(packed.Folder, Path.Combine(tools, "rapporteur"), "read", article, "--format", "jsonl");
        ArticleRecord record = RecordJson.FromUtf8(System.Text.Encoding.UTF8.GetBytes(json));
        record.Article.Text.ShouldBe(Text);
        record.ShouldKeepThePromises();
    }

    [Fact]
    public void The_library_package_serves_a_program_that_references_it()
    {
        string app = Path.Combine(packed.Folder, "app");
        Directory.CreateDirectory(app);
        File.WriteAllText(Path.Combine(app, "app.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>
                <RestorePackagesPath>{Path.Combine(packed.Folder, "cache")}</RestorePackagesPath>
                <RestoreFallbackFolders>{GlobalPackages()}</RestoreFallbackFolders>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Rapporteur" Version="*" /></ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(app, "Program.cs"), $"""
            using Rapporteur;
            using Rapporteur.Articles;
            Console.Write(new ArticleReader().Read(Article.FromText("{Text}")).Sentences.Count);
            """);
        Shell.MustRun(app, "dotnet", "run").ShouldBe("1");
    }

    /// <summary>Where this build's own dependencies lie, so that no source beyond the folder is asked.</summary>
    private static string GlobalPackages() =>
        Shell.MustRun(Repository.Root, "dotnet", "nuget", "locals", "global-packages", "--list").Split(' ', 2)[1].Trim();
}
