namespace Rapporteur.Syntax;

/// <summary>
/// Lemmas from words: of known words with a tag that leaves hardly a doubt by look-up; of others by a rule that the model
/// chooses, which changes the case, cuts characters off the end and puts others there.
/// </summary>
internal sealed class LemmaRules
{
    private readonly Rule?[] rules;
    private readonly IReadOnlyDictionary<(string Word, string Tag), string> table;

    /// <param name="rules">Each "case cut ending": case is k (kept), l (small letters) or t (first letter a capital); "?" is for what no rule does.</param>
    /// <param name="table">Lemmas of known words, by the word in small letters and its tag.</param>
    public LemmaRules(IEnumerable<string> rules, IReadOnlyDictionary<(string Word, string Tag), string> table)
    {
        this.rules = [.. rules.Select(Parse)];
        this.table = table;
    }

    /// <summary>The lemma of a word by a rule's number.</summary>
    public string Apply(int rule, string word, string tag)
    {
        string lower = word.ToLowerInvariant();
        return table.TryGetValue((lower, tag), out string? known) ? known
            : rules[rule] is { } chosen ? chosen.Apply(word)
            : tag == "PROPN" ? word : lower;
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
