namespace Rapporteur.Articles;

/// <summary>A stretch of a page's text that no element which begins a new line divides: a paragraph, a title, an item of a list.</summary>
/// <param name="Text">The text, blanks squeezed; a line break of its own (br) stands as one. Never empty.</param>
/// <param name="Element">The innermost element around it that begins a new line.</param>
/// <param name="LinkLength">How many of the characters stand in links.</param>
/// <param name="BoldLength">How many stand in bold type.</param>
/// <param name="ItalicLength">How many stand in italic type.</param>
internal sealed record Block(string Text, PageElement Element, int LinkLength, int BoldLength, int ItalicLength);

/// <summary>An element that holds blocks, as far as the choice of blocks looks at it.</summary>
internal sealed class PageElement
{
    public required string Tag { get; init; }

    public required PageElement? Parent { get; init; }

    /// <summary>How deep it stands, the root at 1.</summary>
    public required int Depth { get; init; }

    /// <summary>What its class, id, role and itemprop tell of it.</summary>
    public required ulong Markers { get; init; }

    /// <summary>Whether the page hides it until a script shows it.</summary>
    public required bool Hidden { get; init; }

    /// <summary>Stands for the tags and classes from the root to it; paragraphs of one text have the same.</summary>
    public required int Path { get; init; }

    /// <summary>What the names of the elements around it tell.</summary>
    public ulong MarkersAround => Parent is null ? 0 : Parent.Markers | Parent.MarkersAround;
}
