using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Events;

/// <summary>Whom or what each word of an article is part of: the shortest span that covers it.</summary>
/// <param name="tokens">The article's words.</param>
/// <param name="fillers">What may be told, with its spans.</param>
internal sealed class FillerIndex<T>(ValueList<Token> tokens, IEnumerable<(T Filler, Span Span)> fillers)
    where T : notnull
{
    private readonly (T Filler, Span Span)?[] of = Owners(tokens, fillers);

    /// <summary>What a word is part of, with the span; null if of nothing.</summary>
    public (T Filler, Span Span)? Of(int word) => of[word];

    private static (T, Span)?[] Owners(ValueList<Token> tokens, IEnumerable<(T Filler, Span Span)> fillers)
    {
        var of = new (T, Span)?[tokens.Count];
        foreach ((T filler, Span span) in fillers.OrderByDescending(f => f.Span.Length))
        {
            for (int w = TokenSearch.FirstEndingAfter(tokens, span.Begin); w < tokens.Count && tokens[w].Span.Begin < span.End; w++) of[w] = (filler, span);
        }
        return of;
    }
}
