using Rapporteur.English;

namespace Rapporteur.Sentences;

/// <summary>The pieces on both sides of a place, in the forms that the features are made of.</summary>
internal readonly ref struct Sides
{
    /// <summary>Room for what is written anew: three marks twice, and the opening's two.</summary>
    public const int Capacity = 8;

    public Sides(string text, Piece before, Piece after, Span<char> room)
    {
        BeforeCore = before.Core(text);
        AfterCore = after.Core(text);
        Tail = Shapes.Marks(before.Tail(text), room[..3]);
        Head = Shapes.Marks(after.Head(text), room[3..6]);
        End = Tail[..Math.Min(2, Tail.Length)];
        Start = AfterCore.IsEmpty ? "-" : AfterCore.Length > 1 && Shapes.IsCapitals(AfterCore) ? "UU" : Shapes.Name(AfterCore[0]);
        Opening = room[6..8];
        int n = 0;
        foreach (char c in Head) if (n < 2) room[6 + n++] = c;
        foreach (char c in Start) if (n < 2) room[6 + n++] = c;
        Opening = Opening[..n];
        Abbreviation = Tail is ['.', ..] ? Names[(int)Abbreviations.Kind(BeforeCore)] : "word";
    }

    private static readonly string[] Names = [.. Enum.GetNames<AbbreviationKind>().Select(n => n.ToLowerInvariant())];

    public ReadOnlySpan<char> BeforeCore { get; }

    public ReadOnlySpan<char> AfterCore { get; }

    /// <summary>The closing marks before the place.</summary>
    public ReadOnlySpan<char> Tail { get; }

    /// <summary>The opening marks behind the place.</summary>
    public ReadOnlySpan<char> Head { get; }

    /// <summary>The first two closing marks.</summary>
    public ReadOnlySpan<char> End { get; }

    /// <summary>What the word behind the place begins with.</summary>
    public ReadOnlySpan<char> Start { get; }

    /// <summary>The first two characters of <see cref="Head"/> and <see cref="Start"/> together.</summary>
    public ReadOnlySpan<char> Opening { get; }

    public ReadOnlySpan<char> Abbreviation { get; }

    public LowerWord Before => new(BeforeCore);

    public LowerWord After => new(AfterCore);
}

/// <summary>A word that is to be written in small letters.</summary>
internal readonly ref struct LowerWord(ReadOnlySpan<char> word)
{
    public ReadOnlySpan<char> Word { get; } = word;
}
