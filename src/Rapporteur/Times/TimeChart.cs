using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Times;

/// <summary>
/// All that the grammar's rules match in a text, phrases within times included: a bottom-up chart. What a rule has matched
/// is a word to the rules that name its class.
/// </summary>
internal sealed class TimeChart
{
    private readonly string text;
    private readonly Atom[] atoms;
    private readonly DateOnly? published;
    private readonly Tenses tenses;
    private readonly Dictionary<int, List<Entry>> entries = [];

    /// <summary>A match that can be a time, and its value; null where it has none, or one that hangs on other times.</summary>
    public readonly record struct Entry(TimeMatch Match, string? Value);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="words">What each token is; none where no model has read the text.</param>
    /// <param name="published">The day of publication; null if unknown.</param>
    public TimeChart(string text, ValueList<Token> tokens, ValueList<SyntacticWord> words, DateOnly? published)
    {
        this.text = text;
        this.published = published;
        atoms = Atom.Of(text, tokens, words);
        tenses = new(text, atoms, tokens, words);
        // From the end, so that what stands after a word is known when a rule begins with it.
        for (int i = atoms.Length - 1; i >= 0; i--) Extend(i);
    }

    /// <summary>The longest match at each place from the left, of those one whose rule asks for context, then the first rule's; no two overlap.</summary>
    public IEnumerable<Entry> Longest()
    {
        for (int i = 0; i < atoms.Length;)
        {
            if (!entries.TryGetValue(i, out List<Entry>? here) || NumberEdges.IsInside(text, atoms[i].Span.Begin))
            {
                i++;
                continue;
            }
            Entry longest = here.MaxBy(e => (e.Match.End, e.Match.Rule.HasContext, -e.Match.Rule.Order));
            if (!NumberEdges.IsCutOff(text, longest.Match.Span, longest.Match.Words.Length)) yield return longest;
            i = longest.Match.End;
        }
    }

    /// <summary>Adds all that begins with an atom.</summary>
    private void Extend(int at)
    {
        List<TimeWord> words = atoms[at].Words;
        if (words.Count == 0) return;
        HashSet<(TimeRule, int)> seen = [];
        for (int w = 0; w < words.Count; w++)
        {
            foreach (TimeRule rule in TimeRule.ByFirst.GetValueOrDefault(words[w].Class, []))
            {
                if (rule.Match(atoms, at) is { } match && seen.Add((rule, match.End))) Add(at, match);
            }
        }
    }

    private void Add(int at, TimeMatch match)
    {
        string? value = match.Rule.Value.Resolve(match, published, tenses.Of(match));
        if (match.Rule.Type is null)
        {
            if (value is not null) AddWord(at, match.Rule.Class, value, match.End - at);
            return;
        }
        if (value is null && !match.Rule.Value.Blocks) return;
        if (!entries.TryGetValue(at, out List<Entry>? here)) entries[at] = here = [];
        here.Add(new(match, value));
        if (value is null) return;
        AddWord(at, match.Rule.Class, value, match.End - at);
        if (match.Rule.Type is not (TimeType.Date or TimeType.Time) || Calendar.Fineness(value) is not { } fineness) return;
        AddWord(at, fineness, value, match.End - at);
        if (fineness == "FULLPART") AddWord(at, "DAYOFPART", value[..value.LastIndexOf('T')], match.End - at);
    }

    private void AddWord(int at, string name, string value, int length)
    {
        List<TimeWord> words = atoms[at].Words;
        if (!words.Exists(w => w.Class == name && w.Length == length)) words.Add(new(name, value, length));
    }
}
