namespace Rapporteur.Articles;

/// <summary>A stretch of a page's text that no element which begins a new line divides: a paragraph, a title, an item of a list.</summary>
/// <param name="Text">The text, blanks squeezed; a line break of its own (br) stands as one.</param>
/// <param name="Element">The innermost element around it that begins a new line.</param>
/// <param name="LinkLength">How many of the characters stand in links.</param>
/// <param name="BoldLength">How many stand in bold type.</param>
/// <param name="ItalicLength">How many stand in italic type.</param>
/// <param name="Links">How many links there are.</param>
internal sealed record Block(string Text, PageElement Element, int LinkLength, int BoldLength, int ItalicLength, int Links);

/// <summary>An element that holds blocks, as far as the choice of blocks looks at it.</summary>
internal sealed class PageElement
{
    public required string Tag { get; init; }

    public required PageElement? Parent { get; init; }

    public required int Depth { get; init; }

    /// <summary>What its class, id and role tell of it.</summary>
    public required ulong Markers { get; init; }

    /// <summary>What those of the elements around it tell.</summary>
    public ulong Around => Parent is null ? 0 : Parent.Markers | Parent.Around;

    public required bool Hidden { get; init; }

    /// <summary>Tags and classes from the page's root to it; paragraphs of one text have the same.</summary>
    public required int Path { get; init; }

    /// <summary>Characters of running text in it.</summary>
    public int Prose { get; set; }

    /// <summary>Characters of running text in blocks whose parent it is.</summary>
    public int OwnProse { get; set; }

    /// <summary>How many blocks it is the container of.</summary>
    public int Blocks { get; set; }

    /// <summary>The number of the last of them on the page.</summary>
    public int LastBlock { get; set; }

    public int FirstBlock { get; set; } = -1;
}
