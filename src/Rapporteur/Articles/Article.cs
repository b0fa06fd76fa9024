using System.Security.Cryptography;
using Rapporteur.Text;

namespace Rapporteur.Articles;

/// <summary>One article as it was given: its text, and what is known of it from outside the text.</summary>
public sealed record Article
{
    /// <summary>The text, verbatim: every span of the record points into it.</summary>
    public required string Text { get; init; }

    /// <summary>The identity as given, or else the SHA-256 of the input in hexadecimal.</summary>
    public required string Id { get; init; }

    /// <summary>The path or URL it was read from.</summary>
    public string? Source { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The headline where it was given apart from the text.</summary>
    public string? Headline { get; init; }

    /// <summary>The authors where they were given apart from the text.</summary>
    public ValueList<string> Authors { get; init; } = [];

    /// <summary>The day of publication where it was given.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Whether the day of publication comes from a page's metadata rather than from the caller.</summary>
    public bool PublishedInMetadata { get; init; }

    /// <summary>The language of its text; null where nobody has looked yet.</summary>
    public Language? Language { get; init; }

    /// <summary>What a page's mark-up tells of the text, block by block; empty for a text without mark-up.</summary>
    public ValueList<MarkedBlock> Blocks { get; init; } = [];

    /// <summary>An article of which only the text is known; its identity is the SHA-256 of the text in UTF-8.</summary>
    public static Article FromText(string text) => new() { Text = text, Id = IdOf(System.Text.Encoding.UTF8.GetBytes(text)) };

    /// <summary>The SHA-256 of an input's bytes, in small hexadecimal digits.</summary>
    internal static string IdOf(ReadOnlySpan<byte> input) => Convert.ToHexStringLower(SHA256.HashData(input));
}
