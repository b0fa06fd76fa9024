using Rapporteur.Articles;

namespace Rapporteur.Cli;

/// <summary>No text should make reading fail. Should one do so all the same, it is said, and the others are read on.</summary>
internal static class ProgramFault
{
    /// <summary>What is said of an article that the program failed on.</summary>
    public static ReadFailure Of(Exception e, Article article) =>
        new(article.Source ?? article.Id, null, $"a fault of the program: {e.GetType().Name}: {e.Message} (article {article.Id})");
}
