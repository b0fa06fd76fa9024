namespace Rapporteur.Times;

/// <summary>One element of a rule's pattern.</summary>
/// <param name="Classes">The classes of which a word or phrase must have one.</param>
/// <param name="Tags">Of a context: the part-of-speech tags that do as well.</param>
/// <param name="Optional">Whether it may be left out.</param>
/// <param name="Glued">Whether no blank may stand before it.</param>
/// <param name="IsContext">Whether it stands beside the time, and is no part of it.</param>
/// <param name="IsBarred">Of a context: whether none of these may stand there.</param>
internal sealed record PatternElement(string[] Classes, string[] Tags, bool Optional, bool Glued, bool IsContext, bool IsBarred)
{
    /// <summary>Reads the notation that English/Times/rules.tsv describes.</summary>
    public static PatternElement Parse(string notation)
    {
        bool context = notation.StartsWith('(');
        string plain = notation.Trim('(', ')');
        bool barred = plain.StartsWith('!');
        ILookup<bool, string> names = plain.TrimStart('!', '_').TrimEnd('_', '?').Split('|').ToLookup(n => n is [':', _, ..]);
        return new([.. names[false]], [.. names[true].Select(t => t[1..])], plain.EndsWith('?'), plain.StartsWith('_'), context, barred);
    }

    /// <summary>Whether what stands beside a time lets it be one; a word that does is added to those of the match.</summary>
    /// <param name="atom">What stands there; null at the edge of the sentence.</param>
    /// <param name="words">The match's words.</param>
    public bool Allows(Atom? atom, List<TimeWord> words)
    {
        if (atom is not { } beside) return IsBarred;
        if (Array.IndexOf(Tags, beside.Tag) >= 0) return !IsBarred;
        foreach (TimeWord word in beside.Words)
        {
            if (Array.IndexOf(Classes, word.Class) < 0) continue;
            words.Add(word);
            return !IsBarred;
        }
        return IsBarred;
    }
}

/// <summary>A time, or part of one, found in the text.</summary>
/// <param name="Rule">The rule that it follows.</param>
/// <param name="Begin">Its first atom.</param>
/// <param name="End">One past its last atom.</param>
/// <param name="Span">Its characters.</param>
/// <param name="Words">The words and phrases that the rule's elements stand for.</param>
internal sealed record TimeMatch(TimeRule Rule, int Begin, int End, Text.Span Span, TimeWord[] Words)
{
    /// <summary>The value of the first word that stands for a class; null if none does.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (TimeWord word in Words)
            {
                if (word.Class.StartsWith(name, StringComparison.Ordinal)) return word.Value;
            }
            return null;
        }
    }
}
