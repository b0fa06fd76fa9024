using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Times;

/// <summary>Finds the times that a text names, by the grammar in English/Times/rules.tsv.</summary>
public static class TimeReader
{
    /// <summary>The time expressions in text order, valued against the day of publication where they hang on it.</summary>
    public static ValueList<TimeExpression> Read(string text, ValueList<Token> tokens, DateOnly? published)
    {
        Atom[] atoms = Atom.Of(text, tokens);
        List<TimeExpression> times = [];
        foreach (TimeMatch match in TimeFinder.Find(text, atoms))
        {
            string? value = match.Rule.Value.Resolve(match, published, Tenses.Of(atoms, match));
            if (value is not null) times.Add(new(match.Span, match.Rule.Type, value));
        }
        return [.. times];
    }
}
