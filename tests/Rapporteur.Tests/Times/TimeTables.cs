using System.Text.RegularExpressions;
using Rapporteur.Text;
using Rapporteur.Times;
using Rapporteur.Tokens;

namespace Rapporteur.Tests.Times;

/// <summary>Reads times of one sentence.</summary>
internal static partial class TimeTables
{
    /// <summary>The day of publication that the examples in the tables are of, a Tuesday.</summary>
    public static readonly DateOnly Published = new(2024, 3, 26);

    /// <summary>The forms that a TIMEX3 value may have.</summary>
    [GeneratedRegex(
        @"^(\d{4}|XXXX)(-(0[1-9]|1[0-2]|XX)(-(0[1-9]|[12]\d|3[01]|XX))?|-W(\d\d|XX)(-[1-7]|-WE)?|-(SP|SU|FA|WI)|-Q[1-4X]|-H[12])?(T(MO|AF|EV|NI))?$"
        + @"|^((\d{4}|XXXX)-(\d\d|XX)-(\d\d|XX)|XXXX-WXX-[1-7])?T([01]\d|2[0-4]):[0-5]\d(:[0-5]\d)?$|^\d{2,3}$"
        + @"|^P(?=.)((\d+(\.\d+)?|X)[YQMWD])*(T((\d+(\.\d+)?|X)[HMS])+)?$|^(PAST|PRESENT|FUTURE)_REF$")]
    public static partial Regex Timex3();

    public static ValueList<Token> Tokens(string text) => TokenReader.Read(text, text.Length == 0 ? [] : [new(0, text.Length)]);

    public static ValueList<TimeExpression> Read(string text, DateOnly? published) => TimeReader.Read(text, Tokens(text), [], published);

    /// <summary>The one time in square brackets of an example, as span and text without the brackets.</summary>
    public static (string Text, Span Span) Marked(string example)
    {
        int begin = example.IndexOf('['), end = example.IndexOf(']') - 1;
        return (example.Replace("[", "").Replace("]", ""), new(begin, end));
    }
}
