using System.Text;

namespace Rapporteur.Articles;

/// <summary>What a page's metadata say of the article's text, held against the blocks.</summary>
internal sealed class PageClaims
{
    private const int LongestTitle = 400;
    private const int LongestBody = 400_000;
    private const int ShortestBody = 200;
    private const int Compared = 120;

    private readonly IReadOnlyList<Block> blocks;
    private readonly HashSet<string> titles;
    private readonly string body;

    /// <param name="blocks">The page's blocks.</param>
    /// <param name="titles">The titles that the metadata give.</param>
    /// <param name="body">The article's text that they give; empty without.</param>
    public PageClaims(IReadOnlyList<Block> blocks, IEnumerable<string> titles, string body)
    {
        this.blocks = blocks;
        this.titles = [.. titles.Select(t => Letters(t, LongestTitle)).Where(t => t.Length > 5)];
        this.body = Letters(body, LongestBody);
        TitleBlock = FindTitle();
    }

    /// <summary>The number of the block that is the article's title; −1 if none is found.</summary>
    public int TitleBlock { get; }

    /// <summary>0 if the title is not found, 1 before it, 2 it, 3 the same again, 4 after it.</summary>
    public int Title(int i) => TitleBlock < 0 ? 0 : i < TitleBlock ? 1 : i == TitleBlock ? 2 : IsTitle(i) ? 3 : 4;

    /// <summary>0 if the metadata give no text, 1 if they give this block's, 2 if not, 3 if it is too short to say.</summary>
    public int Body(int i)
    {
        if (body.Length < ShortestBody) return 0;
        string letters = Letters(blocks[i].Text, Compared);
        return letters.Length < 6 ? 3 : body.Contains(letters, StringComparison.Ordinal) ? 1 : 2;
    }

    private bool IsTitle(int i) => titles.Count > 0 && blocks[i].Text.Length < LongestTitle && titles.Contains(Letters(blocks[i].Text, LongestTitle));

    private int FindTitle()
    {
        int same = -1, heading = -1;
        for (int i = 0; i < blocks.Count; i++)
        {
            bool top = blocks[i].Element.Tag == "h1";
            if (top && heading < 0) heading = i;
            if (!IsTitle(i)) continue;
            if (top) return i;
            if (same < 0) same = i;
        }
        return same >= 0 ? same : heading;
    }

    /// <summary>The letters and digits alone, small.</summary>
    private static string Letters(string text, int most)
    {
        StringBuilder letters = new(Math.Min(text.Length, most));
        foreach (char c in text)
        {
            if (letters.Length >= most) break;
            if (char.IsLetterOrDigit(c)) letters.Append(char.ToLowerInvariant(c));
        }
        return letters.ToString();
    }
}
