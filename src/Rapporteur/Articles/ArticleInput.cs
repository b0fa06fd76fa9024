namespace Rapporteur.Articles;

/// <summary>What came of one article's place in the inputs: <see cref="ReadableArticle"/> or <see cref="ReadFailure"/>.</summary>
public abstract record ArticleInput
{
    private protected ArticleInput() { }
}

/// <summary>An article that can be read.</summary>
/// <param name="Article">The article.</param>
public sealed record ReadableArticle(Article Article) : ArticleInput;

/// <summary>An input, or a part of one, that holds no article that can be read.</summary>
/// <param name="Input">The input's name as people know it: its path, or "standard input".</param>
/// <param name="Place">Where in the input, such as "line 12"; null if it concerns all of it.</param>
/// <param name="Reason">Why, without a full stop.</param>
public sealed record ReadFailure(string Input, string? Place, string Reason) : ArticleInput
{
    /// <summary>The failure in one line: input, place and reason.</summary>
    public override string ToString() => OneLine(Place is null ? $"{Input}: {Reason}" : $"{Input}, {Place}: {Reason}");

    // A file's name may hold any character; a message stays one line, and leaves the terminal as it is.
    private static string OneLine(string message) =>
        string.Create(message.Length, message, static (line, from) =>
        {
            for (int i = 0; i < line.Length; i++) line[i] = char.IsControl(from[i]) ? '\uFFFD' : from[i];
        });
}

/// <summary>Why an input or a part of it cannot be read; becomes a <see cref="ReadFailure"/>.</summary>
internal sealed class UnreadableException(string? place, string reason) : Exception(reason)
{
    public string? Place { get; } = place;
}
