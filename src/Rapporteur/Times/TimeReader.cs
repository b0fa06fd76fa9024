using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Times;

/// <summary>Finds the times that a text names.</summary>
public static class TimeReader
{
    /// <summary>The time expressions in text order, valued against the day of publication where they hang on it.</summary>
    public static ValueList<TimeExpression> Read(string text, ValueList<Token> tokens, DateOnly? published) => [];
}
