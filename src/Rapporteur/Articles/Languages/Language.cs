namespace Rapporteur.Articles;

/// <summary>A language that an article is written in.</summary>
/// <param name="Code">ISO 639-1, or ISO 639-3 for one that has no code there.</param>
/// <param name="Name">Its English name.</param>
public sealed record Language(string Code, string Name)
{
    /// <summary>The language that is read.</summary>
    public static Language English { get; } = new("en", "English");
}
