namespace Rapporteur.Syntax;

/// <summary>
/// Lemmas from words: the model chooses a rule, which changes the case, cuts characters off the end and puts others there.
/// What no common rule does is looked up by word and tag.
/// </summary>
internal sealed class LemmaRules
{
    private readonly Rule?[] rules;
    private readonly IReadOnlyDictionary<(string Word, string Tag), string> table;

    /// <param name="rules">Each "case cut ending": case is k (kept), l (small letters) or t (first letter a capital); "?" means to look up.</param>
    /// <param name="table">Lemmas of the rest, by the word in small letters and its tag.</param>
    public LemmaRules(IEnumerable<string> rules, IReadOnlyDictionary<(string Word, string Tag), string> table)
    {
        this.rules = [.. rules.Select(Parse)];
        this.table = table;
    }

    /// <summary>The lemma of a word by a rule's number.</summary>
    public string Apply(int rule, string word, string tag)
    {
        if (rules[rule] is { } known) return known.Apply(word);
        string lower = word.ToLowerInvariant();
        return table.TryGetValue((lower, tag), out string? lemma) ? lemma : tag == "PROPN" ? word : lower;
    }

    private static Rule? Parse(string rule)
    {
        if (rule == "?") return null;
        string[] parts = rule.Split(' ', 3);
        return new(parts[0][0], int.Parse(parts[1]), parts[2]);
    }

    private sealed record Rule(char Case, int Cut, string Ending)
    {
        public string Apply(string word)
        {
            string cased = Case switch
            {
                'l' => word.ToLowerInvariant(),
                't' => word[..1].ToUpperInvariant() + word[1..].ToLowerInvariant(),
                _ => word,
            };
            string lemma = string.Concat(cased.AsSpan(0, Math.Max(0, cased.Length - Cut)), Ending);
            return lemma.Length > 0 ? lemma : word;
        }
    }
}
