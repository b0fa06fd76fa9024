using System.Collections.Frozen;
using Rapporteur.English;
using Rapporteur.Text;

namespace Rapporteur.Times;

/// <summary>One line of the grammar of times, English/Times/rules.tsv, where its notation is described.</summary>
/// <param name="Elements">The pattern's elements, contexts included.</param>
/// <param name="Type">The type of a time that it matches.</param>
/// <param name="Value">How its value is made.</param>
internal sealed record TimeRule(PatternElement[] Elements, TimeType Type, TimeValue Value)
{
    /// <summary>The rules in their order.</summary>
    public static TimeRule[] All { get; } =
        [.. EnglishData.Rows("Times/rules.tsv").Select(r => new TimeRule(
            [.. r[0].Split(' ').Select(PatternElement.Parse)], Enum.Parse<TimeType>(r[1], ignoreCase: true), TimeValue.Parse(r[2])))];

    /// <summary>The rules by each class that a match of theirs can begin with, the context before it left out.</summary>
    public static FrozenDictionary<string, TimeRule[]> ByFirst { get; } =
        All.SelectMany(r => r.Firsts().Select(f => (Class: f, Rule: r)))
            .GroupBy(x => x.Class, x => x.Rule).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The words that stand for themselves in the pattern.</summary>
    public IEnumerable<string> Literals =>
        Elements.SelectMany(e => e.Classes).Where(c => !char.IsUpper(c[0]));

    /// <summary>Matches the rule where the time itself begins at an atom; null without a match.</summary>
    public TimeMatch? Match(Atom[] atoms, int at)
    {
        int first = Elements[0].IsContext ? 1 : 0;
        if (first == 1 && (at == 0 || !InSentence(atoms, at - 1, at) || Elements[0].Find(atoms[at - 1]) is null)) return null;
        List<TimeWord> words = [];
        int end = Match(atoms, at, at, first, words);
        return end < 0 ? null : new(this, at, end, new(atoms[at].Span.Begin, atoms[end - 1].Span.End), [.. words]);
    }

    /// <summary>Matches the elements from <paramref name="element"/> on; returns where the time ends, or -1.</summary>
    private int Match(Atom[] atoms, int begin, int at, int element, List<TimeWord> words)
    {
        if (element == Elements.Length) return at;
        PatternElement e = Elements[element];
        if (at < atoms.Length && InSentence(atoms, begin, at) && (at == begin || !e.Glued || !atoms[at].AfterBlank) && e.Find(atoms[at]) is { } word)
        {
            if (e.IsContext) return at;
            words.Add(word);
            int end = Match(atoms, begin, at + 1, element + 1, words);
            if (end >= 0) return end;
            words.RemoveAt(words.Count - 1);
        }
        return e.Optional ? Match(atoms, begin, at, element + 1, words) : -1;
    }

    private IEnumerable<string> Firsts()
    {
        foreach (PatternElement e in Elements.SkipWhile(e => e.IsContext))
        {
            foreach (string c in e.Classes) yield return c;
            if (!e.Optional) yield break;
        }
    }

    private static bool InSentence(Atom[] atoms, int a, int b) => atoms[a].Sentence == atoms[b].Sentence;
}

/// <summary>One element of a rule's pattern.</summary>
/// <param name="Classes">The classes of which an atom must have one.</param>
/// <param name="Optional">Whether it may be left out.</param>
/// <param name="Glued">Whether no blank may stand before it.</param>
/// <param name="IsContext">Whether it stands beside the time, and is no part of it.</param>
internal sealed record PatternElement(string[] Classes, bool Optional, bool Glued, bool IsContext)
{
    public static PatternElement Parse(string notation)
    {
        bool context = notation.StartsWith('(');
        string plain = notation.Trim('(', ')');
        return new(plain.Trim('_').TrimEnd('?').Split('|'), plain.EndsWith('?'), plain.StartsWith('_'), context);
    }

    /// <summary>The atom as this element sees it; null if it has none of the classes.</summary>
    public TimeWord? Find(Atom atom)
    {
        foreach (TimeWord word in atom.Classes)
        {
            if (Array.IndexOf(Classes, word.Class) >= 0) return word;
        }
        return null;
    }
}

/// <summary>A time found in the text, its value not yet worked out.</summary>
/// <param name="Rule">The rule that it follows.</param>
/// <param name="Begin">Its first atom.</param>
/// <param name="End">One past its last atom.</param>
/// <param name="Span">Its characters.</param>
/// <param name="Words">The words that the rule's elements stand for.</param>
internal sealed record TimeMatch(TimeRule Rule, int Begin, int End, Span Span, TimeWord[] Words)
{
    /// <summary>The value of the word that stands for a class; null if none does.</summary>
    public string? this[string name] => Array.Find(Words, w => w.Class.StartsWith(name, StringComparison.Ordinal))?.Value;
}
