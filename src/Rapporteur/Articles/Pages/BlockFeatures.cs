using System.Numerics;

namespace Rapporteur.Articles;

/// <summary>Describes blocks by what they say, by the elements around them and by how they stand to the page's running text.</summary>
internal sealed class BlockFeatures(PageView page, PageClaims claims)
{
    private const int NeighboursSeen = 6;

    private readonly List<Feature> features = new(80);

    /// <summary>The features of a block; valid until the next is asked for.</summary>
    public List<Feature> Of(int i)
    {
        features.Clear();
        Block block = page.Blocks[i];
        OfText(i, block);
        OfElements(block.Element);
        OfPlace(i, block);
        return features;
    }

    private void OfText(int i, Block block)
    {
        int tag = Tags.Number(block.Element.Tag);
        int length = TextLook.Length(block.Text.Length);
        int links = TextLook.Share(block.LinkLength, block.Text.Length);
        int end = TextLook.End(block.Text);
        Add(Look.Length, length);
        Add(Look.TagLength, tag * Feature.Pair + length);
        Add(Look.LinkShare, links);
        Add(Look.LinkLength, links * Feature.Pair + length);
        Add(Look.End, end);
        Add(Look.TagEnd, tag * Feature.Pair + end);
        Add(Look.Begin, TextLook.Begin(block.Text));
        Add(Look.Bold, TextLook.Share(block.BoldLength, block.Text.Length));
        Add(Look.Italic, TextLook.Share(block.ItalicLength, block.Text.Length));
        Add(Look.Signs, TextLook.Signs(block.Text));
        Add(Look.Capitals, TextLook.Capitals(block.Text));
        Add(Look.Lines, Math.Min(3, block.Text.AsSpan().Count('\n')));
        Group container = page.Container(i);
        int after = container.Blocks == 1 ? 5 : Math.Min(4, container.Last - i);
        Add(Look.BlocksAfter, after);
        Add(Look.BlocksBefore, container.Blocks == 1 ? 5 : Math.Min(4, i - container.First));
        for (ulong wordings = Wordings.Of(block.Text); wordings != 0; wordings &= wordings - 1)
        {
            int wording = BitOperations.TrailingZeroCount(wordings);
            Add(Look.Wording, wording);
            Add(Look.WordingAfter, wording * Feature.Pair + after);
        }
    }

    private void OfElements(PageElement element)
    {
        Add(Look.Tag, Tags.Number(element.Tag));
        Add(Look.ParentTag, Tags.Number(element.Parent?.Tag));
        Add(Look.GrandparentTag, Tags.Number(element.Parent?.Parent?.Tag));
        if (element.Hidden) Add(Look.Hidden, 1);
        ulong within = 0, near = 0, far = 0;
        int up = 0, articles = 0;
        for (PageElement? e = element; e is not null; e = e.Parent, up++)
        {
            if (e.Tag == "article") articles++;
            within |= 1UL << Tags.Number(e.Tag);
            if (up is 1 or 2) near |= e.Markers;
            else if (up > 2) far |= e.Markers;
        }
        Add(Look.Articles, Math.Min(articles, 3));
        AddBits(Look.Within, within);
        AddBits(Look.OwnMarker, element.Markers);
        AddBits(Look.NearMarker, near);
        AddBits(Look.FarMarker, far);
    }

    private void OfPlace(int i, Block block)
    {
        Group container = page.Container(i);
        (int up, int down) = page.Distance(container.Element);
        Add(Look.PathProse, TextLook.Share(page.ProseLike(block.Element), page.Prose));
        Add(Look.ContainerProse, TextLook.Share(container.Prose, page.Prose));
        Add(Look.ContainerLinks, TextLook.Share(container.Links, container.Text));
        Add(Look.Peers, page.Peers(container));
        Add(Look.Up, up);
        Add(Look.Down, down);
        Add(Look.UpDown, up * Feature.Pair + down);
        Add(Look.DepthInRoot, page.DepthInRoot(block.Element));
        Add(Look.Position, page.Position(i));
        Add(Look.Title, claims.Title(i));
        Add(Look.ClaimedBody, claims.Body(i));
        if (page.IsRepeated(i)) Add(Look.Repeated, 1);
        Add(Look.Before, Neighbour(i, i - 1));
        Add(Look.After, Neighbour(i, i + 1));
        Add(Look.Between, NextProse(i, -1) * Feature.Pair + NextProse(i, 1));
    }

    /// <summary>What a neighbour is (running text, links, other) and how close it stands (same path, same container, elsewhere); 0 without one.</summary>
    private int Neighbour(int i, int other)
    {
        if (other < 0 || other >= page.Blocks.Count) return 0;
        Block block = page.Blocks[other];
        int kind = page.IsProse(other) ? 3 : TextLook.Share(block.LinkLength, block.Text.Length) >= 4 ? 2 : 1;
        int place = block.Element.Path == page.Blocks[i].Element.Path ? 2 : page.Container(other) == page.Container(i) ? 1 : 0;
        return 1 + kind * 3 + place;
    }

    /// <summary>How near the next running text stands in a direction, 1 to 3, and 3 more in the same container; 0 if it is far.</summary>
    private int NextProse(int i, int step)
    {
        for (int k = i + step, n = 1; k >= 0 && k < page.Blocks.Count && n <= NeighboursSeen; k += step, n++)
        {
            if (page.IsProse(k)) return (n == 1 ? 1 : n <= 3 ? 2 : 3) + (page.Container(k) == page.Container(i) ? 3 : 0);
        }
        return 0;
    }

    private void Add(Look look, int value) => features.Add(new(look, value));

    private void AddBits(Look look, ulong bits)
    {
        for (; bits != 0; bits &= bits - 1) Add(look, BitOperations.TrailingZeroCount(bits));
    }
}
