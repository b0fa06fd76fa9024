using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Times;

/// <summary>
/// A run of letters, a run of digits, or another single character: what the grammar of times is made of. It is finer than
/// tokens are, so that <c>Sept.</c>, <c>1990s</c> and <c>2024-03-26</c> read alike however they are divided into tokens.
/// </summary>
/// <param name="Span">Its characters.</param>
/// <param name="Sentence">The index of the sentence it stands in.</param>
/// <param name="AfterBlank">Whether a blank stands before it.</param>
/// <param name="Token">The index of the token it is of.</param>
/// <param name="Words">What the grammar knows it, and phrases that begin with it, as.</param>
internal readonly record struct Atom(Span Span, int Sentence, bool AfterBlank, int Token, List<TimeWord> Words)
{
    /// <summary>The atoms of all tokens in text order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="words">What each token is; none where no model has read the text.</param>
    public static Atom[] Of(string text, ValueList<Token> tokens, ValueList<SyntacticWord> words)
    {
        List<Atom> atoms = new(tokens.Count + tokens.Count / 4);
        int last = 0;
        for (int t = 0; t < tokens.Count; t++)
        {
            Token token = tokens[t];
            string? tag = t < words.Count ? words[t].Tag : null;
            for (int begin = token.Span.Begin; begin < token.Span.End;)
            {
                int end = EndOf(text, begin, token.Span.End);
                ReadOnlySpan<char> form = text.AsSpan(begin, end - begin);
                atoms.Add(new(new(begin, end), token.Sentence, begin > last, t, TimeWords.Of(form, tag)));
                last = begin = end;
            }
        }
        return [.. atoms];
    }

    private static int EndOf(string text, int begin, int limit)
    {
        int end = begin + 1;
        if (char.IsAsciiDigit(text[begin])) while (end < limit && char.IsAsciiDigit(text[end])) end++;
        else if (char.IsLetter(text[begin])) while (end < limit && char.IsLetter(text[end])) end++;
        else if (char.IsHighSurrogate(text[begin]) && end < limit && char.IsLowSurrogate(text[end])) end++;
        return end;
    }
}
