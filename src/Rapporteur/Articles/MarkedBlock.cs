using Rapporteur.Text;

namespace Rapporteur.Articles;

/// <summary>A block of a page's text, one line of it, and what its mark-up tells of it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its characters.</param>
public readonly record struct MarkedBlock(BlockKind Kind, Span Span);

/// <summary>What a block of a page is by its mark-up.</summary>
public enum BlockKind
{
    /// <summary>Running text of the article, the titles of its parts, items of its lists.</summary>
    Text,

    /// <summary>Text that the page sets apart as quoted (blockquote).</summary>
    Quotation,

    /// <summary>The article's title.</summary>
    Headline,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>When it was published.</summary>
    Dateline,

    /// <summary>What a picture shows.</summary>
    Caption,

    /// <summary>Who made a picture.</summary>
    Credit,
}
