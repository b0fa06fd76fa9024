namespace Rapporteur.Articles;

/// <summary>
/// What came of one article's place in the inputs: <see cref="ReadableArticle"/>, <see cref="PassedOver"/> or <see cref="ReadFailure"/>.
/// </summary>
public abstract record ArticleInput
{
    private protected ArticleInput() { }

    /// <summary>The identity of the feed's item that it was read from; null where it was not read from a feed.</summary>
    public string? Item { get; init; }

    // A file's name may hold any character; a message stays one line, and leaves the terminal as it is.
    private protected static string OneLine(string input, string? place, string what)
    {
        string message = place is null ? $"{input}: {what}" : $"{input}, {place}: {what}";
        return string.Create(message.Length, message, static (line, from) =>
        {
            for (int i = 0; i < line.Length; i++) line[i] = char.IsControl(from[i]) ? '\uFFFD' : from[i];
        });
    }
}

/// <summary>An article that can be read.</summary>
/// <param name="Article">The article.</param>
/// <param name="Place">Where in the input, such as "line 12"; null if it is all of it.</param>
public sealed record ReadableArticle(Article Article, string? Place = null) : ArticleInput;

/// <summary>An article in a language that is not read.</summary>
/// <param name="Input">The input's name as people know it.</param>
/// <param name="Place">Where in the input; null if it is all of it.</param>
/// <param name="Language">The language.</param>
public sealed record PassedOver(string Input, string? Place, Language Language) : ArticleInput
{
    /// <summary>What is passed over, in one line.</summary>
    public override string ToString() => OneLine(Input, Place, $"passed over, since it is in {Language.Name}");
}

/// <summary>An input, or a part of one, that holds no article that can be read.</summary>
/// <param name="Input">The input's name as people know it: its path, or "standard input".</param>
/// <param name="Place">Where in the input, such as "line 12"; null if it concerns all of it.</param>
/// <param name="Reason">Why, without a full stop.</param>
public sealed record ReadFailure(string Input, string? Place, string Reason) : ArticleInput
{
    /// <summary>Whether another try later may go well, as when a server does not answer.</summary>
    public bool MayPass { get; init; }

    /// <summary>The failure in one line: input, place and reason.</summary>
    public override string ToString() => OneLine(Input, Place, Reason);
}

/// <summary>Why an input or a part of it cannot be read; becomes a <see cref="ReadFailure"/>.</summary>
internal sealed class UnreadableException(string? place, string reason) : Exception(reason)
{
    public string? Place { get; } = place;
}
