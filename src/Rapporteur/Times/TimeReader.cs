using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Times;

/// <summary>Finds the times that a text names, by the grammar in English/Times.</summary>
public static class TimeReader
{
    /// <summary>The time expressions in text order, valued against the day of publication where they hang on it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="words">What each token is, from which tenses are told; none where no model has read the text.</param>
    /// <param name="published">The day of publication; null if unknown.</param>
    public static ValueList<TimeExpression> Read(string text, ValueList<Token> tokens, ValueList<SyntacticWord> words, DateOnly? published)
    {
        List<TimeExpression> times = [];
        List<string> dates = [];
        foreach ((TimeMatch match, string? fixedValue) in new TimeChart(text, tokens, words, published).Longest())
        {
            string? value = match.Rule.Value.InText(match, fixedValue, dates, published);
            if (value is null) continue;
            times.Add(new(match.Span, match.Rule.Type!.Value, value));
            // A year ago is only looked back at; the text stays with the time it speaks of.
            if (match.Rule.Type is TimeType.Date or TimeType.Time && match.Rule.Value is not ReferenceValue { Count: < 0 }) dates.Add(value);
        }
        return [.. times];
    }
}
