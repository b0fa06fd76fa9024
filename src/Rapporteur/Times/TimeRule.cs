using System.Collections.Frozen;
using Rapporteur.English;

namespace Rapporteur.Times;

/// <summary>One line of the grammar of times, English/Times/phrases.tsv and rules.tsv, where its notation is described.</summary>
/// <param name="Elements">The pattern's elements, contexts included.</param>
/// <param name="Class">The class of what it matches: a type of TIMEX3, or that of a part of a time.</param>
/// <param name="Value">How its value is made.</param>
/// <param name="Order">Its place in the grammar.</param>
internal sealed record TimeRule(PatternElement[] Elements, string Class, TimeValue Value, int Order)
{
    /// <summary>The rules in their order.</summary>
    public static TimeRule[] All { get; } =
        [.. EnglishData.Rows("Times/phrases.tsv").Concat(EnglishData.Rows("Times/rules.tsv")).Select((r, i) => new TimeRule(
            [.. r[0].Split(' ').Select(PatternElement.Parse)], r[1], TimeValue.Parse(r[2]), i))];

    /// <summary>The rules by each class that a match of theirs can begin with, the context before it left out.</summary>
    public static FrozenDictionary<string, TimeRule[]> ByFirst { get; } =
        All.SelectMany(r => r.Firsts().Select(f => (Class: f, Rule: r)))
            .GroupBy(x => x.Class, x => x.Rule).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The type of the time that it matches; null if that is only part of one.</summary>
    public TimeType? Type { get; } = Enum.TryParse(Class, ignoreCase: true, out TimeType type) ? type : null;

    /// <summary>Whether a word must stand beside the time.</summary>
    public bool HasContext { get; } = Elements.Any(e => e.IsContext);

    /// <summary>The words that stand for themselves in the pattern.</summary>
    public IEnumerable<string> Literals =>
        Elements.SelectMany(e => e.Classes).Where(c => !char.IsUpper(c[0]));

    /// <summary>Matches the rule where the time itself begins at an atom; null without a match.</summary>
    public TimeMatch? Match(Atom[] atoms, int at)
    {
        int first = Elements[0].IsContext ? 1 : 0;
        if (first == 1 && (at == 0 || !InSentence(atoms, at - 1, at) || !Elements[0].IsAt(atoms[at - 1]))) return null;
        List<TimeWord> words = [];
        int end = Match(atoms, at, at, first, words);
        return end < 0 ? null : new(this, at, end, new(atoms[at].Span.Begin, atoms[end - 1].Span.End), [.. words]);
    }

    /// <summary>Matches the elements from <paramref name="element"/> on; returns where the time ends, or -1.</summary>
    private int Match(Atom[] atoms, int begin, int at, int element, List<TimeWord> words)
    {
        if (element == Elements.Length) return at;
        PatternElement e = Elements[element];
        int best = -1;
        if (at < atoms.Length && InSentence(atoms, begin, at) && (at == begin || !e.Glued || !atoms[at].AfterBlank))
        {
            if (e.IsContext && e.IsAt(atoms[at])) return at;
            TimeWord[] found = [];
            List<TimeWord> candidates = atoms[at].Words;
            for (int c = 0; c < candidates.Count && !e.IsContext; c++)
            {
                if (Array.IndexOf(e.Classes, candidates[c].Class) < 0) continue;
                int before = words.Count;
                words.Add(candidates[c]);
                int end = Match(atoms, begin, at + candidates[c].Length, element + 1, words);
                if (end > best) (best, found) = (end, [.. words.Skip(before)]);
                words.RemoveRange(before, words.Count - before);
            }
            if (best >= 0) words.AddRange(found);
        }
        return best >= 0 ? best : e.Optional ? Match(atoms, begin, at, element + 1, words) : -1;
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
/// <param name="Classes">The classes of which a word or phrase must have one.</param>
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

    /// <summary>Whether a word of one of the classes stands there.</summary>
    public bool IsAt(Atom atom)
    {
        foreach (TimeWord word in atom.Words)
        {
            if (Array.IndexOf(Classes, word.Class) >= 0) return true;
        }
        return false;
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
