namespace Rapporteur.Articles;

/// <summary>
/// Finds the articles in files, folders, standard input and what a fetcher brings. What an input holds is told by its content, never by its name;
/// docs/inputs.md has the answer to every kind of input.
/// </summary>
public static class ArticleFiles
{
    /// <summary>The longest article, in bytes: the longest line of JSON Lines, and the longest file of plain text or of other JSON.</summary>
    public const int LongestArticle = 100_000_000;

    /// <summary>The input that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>
    /// The articles in the inputs' order, folders' files in the ordinal order of their names, and in the place of each that is not read
    /// why it is not. Inputs of any length are read piece by piece.
    /// </summary>
    /// <param name="inputs">Paths of files and folders, URLs, or <see cref="StandardInput"/>.</param>
    /// <param name="options">How to read; null for the usual way, without a network.</param>
    /// <param name="cancellation">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    public static IAsyncEnumerable<ArticleInput> ReadAsync(
        IEnumerable<string> inputs, InputOptions? options = null, CancellationToken cancellation = default) =>
        new InputReader(options ?? new()).ReadAsync(inputs, cancellation);
}
