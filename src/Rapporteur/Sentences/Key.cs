using System.Diagnostics.CodeAnalysis;

namespace Rapporteur.Sentences;

/// <summary>The value of one feature, written piece by piece, then looked up.</summary>
internal ref struct Key(Span<char> room)
{
    /// <summary>Room for the longest value.</summary>
    public const int Capacity = 64;

    /// <summary>As much of a word as is looked at.</summary>
    private const int MostLetters = 12;

    private const int LongestShape = 4;

    private readonly Span<char> room = room;
    private int length;

    /// <summary>The weight of the value written so far, which is then wiped out.</summary>
    public int Weight(Template template)
    {
        int weight = BoundaryWeights.Of(template, room[..length]);
        length = 0;
        return weight;
    }

    [UnscopedRef]
    public ref Key Add(char c)
    {
        if (c != default) room[length++] = c;
        return ref this;
    }

    [UnscopedRef]
    public ref Key Add(scoped ReadOnlySpan<char> value)
    {
        value.CopyTo(room[length..]);
        length += value.Length;
        return ref this;
    }

    [UnscopedRef]
    public ref Key Add(scoped LowerWord word) => ref AddWord(word.Word);

    /// <summary>Adds the first letters of a word, small.</summary>
    [UnscopedRef]
    public ref Key AddWord(scoped ReadOnlySpan<char> word)
    {
        foreach (char c in word[..Math.Min(MostLetters, word.Length)]) room[length++] = char.ToLowerInvariant(c);
        return ref this;
    }

    /// <summary>Adds the kinds of a word's characters, each run once.</summary>
    [UnscopedRef]
    public ref Key AddShape(scoped ReadOnlySpan<char> word)
    {
        int begin = length;
        foreach (char c in word)
        {
            char kind = Shapes.Kind(c);
            if (length > begin && room[length - 1] == kind) continue;
            room[length++] = kind;
            if (length - begin == LongestShape) break;
        }
        return ref this;
    }

    [UnscopedRef]
    public ref Key AddMarks(scoped ReadOnlySpan<char> marks)
    {
        foreach (char c in marks) room[length++] = Shapes.Mark(c);
        return ref this;
    }
}
