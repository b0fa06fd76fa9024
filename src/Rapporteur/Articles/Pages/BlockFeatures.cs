namespace Rapporteur.Articles;

/// <summary>What is looked at in a block; each has one value, but for those of markers and of tags around it, which have several.</summary>
internal enum Look
{
    Tag, ParentTag, GrandparentTag, Within, Length, TagLength, LinkShare, LinkLength, End, TagEnd, Begin, Bold, Own, Near, Far, Hidden,
    PathShare, ContainerShare, Root, Up, Down, UpDown, Position, Title, Before, After, Between, Wording, Given, Same, Capitals, ContainerLinks,
    InMain, Lines, Italic, Peers, Tail, WordingTail, Signs, Nested, Head,
}

/// <summary>A look at a block and what was seen.</summary>
internal readonly record struct Feature(Look Look, int Value);

/// <summary>Describes blocks by what they say of themselves, by the elements around them and by how they stand to the page's running text.</summary>
internal sealed class BlockFeatures
{
    private readonly PageView page;
    private readonly List<Feature> features = new(64);

    public BlockFeatures(PageView page) => this.page = page;

    /// <summary>The features of a block; valid until the next is asked for.</summary>
    public List<Feature> Of(int i)
    {
        features.Clear();
        Block block = page.Blocks[i];
        Itself(i, block);
        Elements(block.Element);
        Place(i, block);
        return features;
    }

    private void Add(Look look, int value) => features.Add(new(look, value));

    private void Itself(int i, Block block)
    {
        int length = Size(block.Text.Length);
        int tag = Tags.Number(block.Element.Tag);
        int share = Share(block.LinkLength, block.Text.Length);
        int end = TextLook.End(block.Text);
        Add(Look.Length, length);
        Add(Look.TagLength, tag * 16 + length);
        Add(Look.LinkShare, share);
        Add(Look.LinkLength, share * 16 + length);
        Add(Look.End, end);
        Add(Look.TagEnd, tag * 16 + end);
        Add(Look.Begin, TextLook.Begin(block.Text));
        Add(Look.Bold, Share(block.BoldLength, block.Text.Length));
        Add(Look.Italic, Share(block.ItalicLength, block.Text.Length));
        Add(Look.Signs, TextLook.Signs(block.Text));
        Add(Look.Capitals, TextLook.Capitals(block.Text));
        Add(Look.Lines, Math.Min(3, block.Text.AsSpan().Count('\n')));
        int tail = page.Tail(block, i);
        Add(Look.Tail, tail);
        Add(Look.Head, page.Head(block, i));
        foreach (int wording in TextLook.Wordings(block.Text))
        {
            Add(Look.Wording, wording);
            Add(Look.WordingTail, wording * 8 + tail);
        }
    }

    private void Elements(PageElement element)
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
        Add(Look.Nested, Math.Min(articles, 3));
        AddBits(Look.Within, within);
        AddBits(Look.Own, element.Markers);
        AddBits(Look.Near, near);
        AddBits(Look.Far, far);
    }

    private void Place(int i, Block block)
    {
        PageElement container = page.Container(block);
        Add(Look.PathShare, Share(page.PathProse(block.Element.Path), page.Prose));
        Add(Look.ContainerShare, Share(container.OwnProse, page.Prose));
        Add(Look.Peers, page.Peers(container));
        Add(Look.ContainerLinks, Share(page.LinkLength(container), page.TextLength(container)));
        (int up, int down) = page.Distance(container);
        Add(Look.Up, up);
        Add(Look.Down, down);
        Add(Look.UpDown, up * 8 + down);
        Add(Look.InMain, page.DepthInRoot(block.Element));
        Add(Look.Position, page.Position(i));
        Add(Look.Title, page.Title(i));
        Add(Look.Given, page.GivenBody(i));
        if (page.IsRepeated(i)) Add(Look.Same, 1);
        Add(Look.Before, Neighbour(i, i - 1));
        Add(Look.After, Neighbour(i, i + 1));
        Add(Look.Between, Between(i));
    }

    private int Neighbour(int i, int other)
    {
        if (other < 0 || other >= page.Blocks.Count) return 0;
        Block block = page.Blocks[other];
        int kind = page.IsProse(other) ? 3 : Share(block.LinkLength, block.Text.Length) >= 4 ? 2 : 1;
        int place = block.Element.Path == page.Blocks[i].Element.Path ? 2 : page.Container(block) == page.Container(page.Blocks[i]) ? 1 : 0;
        return 1 + kind * 3 + place;
    }

    private int Between(int i)
    {
        PageElement container = page.Container(page.Blocks[i]);
        int before = Step(-1), after = Step(1);
        return before * 8 + after;

        int Step(int step)
        {
            for (int k = i + step, n = 1; k >= 0 && k < page.Blocks.Count && n <= 6; k += step, n++)
                if (page.IsProse(k)) return (n == 1 ? 1 : n <= 3 ? 2 : 3) + (page.Container(page.Blocks[k]) == container ? 3 : 0);
            return 0;
        }
    }

    private void AddBits(Look look, ulong bits)
    {
        for (; bits != 0; bits &= bits - 1) Add(look, System.Numerics.BitOperations.TrailingZeroCount(bits));
    }

    private static int Size(int length) => length switch
    {
        < 8 => 0, < 16 => 1, < 25 => 2, < 40 => 3, < 60 => 4, < 80 => 5, < 120 => 6, < 180 => 7, < 300 => 8, < 600 => 9, _ => 10,
    };

    /// <summary>A part in six steps: none, under 10 %, under 30 %, under 60 %, under 90 %, more.</summary>
    public static int Share(int part, int whole)
    {
        if (part == 0 || whole == 0) return 0;
        double share = (double)part / whole;
        return share < .1 ? 1 : share < .3 ? 2 : share < .6 ? 3 : share < .9 ? 4 : 5;
    }
}
