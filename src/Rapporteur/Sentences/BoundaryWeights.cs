using Rapporteur.English;

namespace Rapporteur.Sentences;

/// <summary>What a feature looks at; each has one value at each place.</summary>
internal enum Template
{
    Marks, MarkShape, Before, After, AfterWord, BeforeShape, Abbreviation, BeforeAfter, Initial, Quote, Next, Since, Rest, Style, Second,
    Previous, Head, Shell,
}

/// <summary>The learnt weights, in hundredths of log odds.</summary>
internal static class BoundaryWeights
{
    private const string Table = "sentences.tsv";

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>>[] Weights = Read();

    /// <summary>The weight of a place with a full stop, question or exclamation mark before any features.</summary>
    public static int Marked { get; } = Bias("marked");

    /// <summary>The weight of any other place before any features; less, since news seldom leaves the stop out.</summary>
    public static int Unmarked { get; } = Bias("unmarked");

    /// <summary>The weight of a value; 0 for one that has not been learnt.</summary>
    public static int Of(Template template, ReadOnlySpan<char> value) =>
        Weights[(int)template].TryGetValue(value, out int weight) ? weight : 0;

    private static int Bias(string place) => int.Parse(EnglishData.Rows(Table).Single(r => r[0] == "bias" && r[1] == place)[2]);

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>>[] Read()
    {
        Dictionary<string, Template> names = Enum.GetValues<Template>().ToDictionary(t => t.ToString().ToLowerInvariant());
        var weights = names.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray();
        foreach (string[] row in EnglishData.Rows(Table))
        {
            if (names.TryGetValue(row[0], out Template template)) weights[(int)template][row[1]] = int.Parse(row[2]);
        }
        return [.. weights.Select(w => w.GetAlternateLookup<ReadOnlySpan<char>>())];
    }
}
