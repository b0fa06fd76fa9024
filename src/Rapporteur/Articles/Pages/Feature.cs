namespace Rapporteur.Articles;

/// <summary>What is looked at in a block; the last ones only once every block has a first score.</summary>
internal enum Look
{
    // The text.
    Length, TagLength, LinkShare, LinkLength, End, TagEnd, Begin, Bold, Italic, Signs, Capitals, Lines, BlocksAfter, BlocksBefore, Wording, WordingAfter,

    // The elements around it.
    Tag, ParentTag, GrandparentTag, Hidden, Articles, Within, OwnMarker, NearMarker, FarMarker,

    // Its place on the page.
    PathProse, ContainerProse, ContainerLinks, Peers, Up, Down, UpDown, DepthInRoot, Position, Title, ClaimedBody, Repeated, Before, After, Between,

    // First scores, its own and those around it.
    Score, ScoreBefore, ScoreBefore2, ScoreAfter, ScoreAfter2, ScoresAround, ScoreAround, ContainerMass, ContainerScore, PathMass, PathScore,
    InMain, Place, PlaceScore, PlaceMain, ScoresBefore, ScoresAfter, TagBefore, TagAfter,
}

/// <summary>A look at a block and what was seen.</summary>
/// <param name="Look">What was looked at.</param>
/// <param name="Value">What was seen, as a number; two numbers are one times <see cref="Pair"/> and the other.</param>
internal readonly record struct Feature(Look Look, int Value)
{
    /// <summary>By what the first of two numbers is multiplied.</summary>
    public const int Pair = 16;

    private static readonly Dictionary<string, Look> Looks = Enum.GetValues<Look>().ToDictionary(l => l.ToString());

    /// <summary>The value as the table of weights has it: a name where it stands for one.</summary>
    public string ValueName => Look switch
    {
        Look.Tag or Look.ParentTag or Look.GrandparentTag or Look.Within => Tags.Name(Value),
        Look.TagLength or Look.TagEnd => $"{Tags.Name(Value / Pair)} {Value % Pair}",
        Look.OwnMarker or Look.NearMarker or Look.FarMarker => ElementMarkers.Names[Value],
        Look.Wording => Wordings.Names[Value],
        Look.WordingAfter => $"{Wordings.Names[Value / Pair]} {Value % Pair}",
        _ => Value.ToString(),
    };

    /// <summary>The feature that a table of weights names.</summary>
    public static Feature Parse(string look, string value)
    {
        Look parsed = Looks[look];
        string[] parts = value.Split(' ');
        return new(parsed, parsed switch
        {
            Look.Tag or Look.ParentTag or Look.GrandparentTag or Look.Within => Tags.Number(value),
            Look.TagLength or Look.TagEnd => Tags.Number(parts[0]) * Pair + int.Parse(parts[1]),
            Look.OwnMarker or Look.NearMarker or Look.FarMarker => Array.IndexOf(ElementMarkers.Names, value),
            Look.Wording => Array.IndexOf(Wordings.Names, value),
            Look.WordingAfter => Array.IndexOf(Wordings.Names, parts[0]) * Pair + int.Parse(parts[1]),
            _ => int.Parse(value),
        });
    }
}
