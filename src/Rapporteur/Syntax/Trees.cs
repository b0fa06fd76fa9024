using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Syntax;

/// <summary>The trees of an article's sentences, in tokens counted through the article.</summary>
/// <param name="tokens">The tokens.</param>
/// <param name="words">How they hang together; those read so far.</param>
internal sealed class Trees(ValueList<Token> tokens, IReadOnlyList<SyntacticWord> words)
{
    private readonly int[] firstOf = FirstOf(tokens);

    /// <summary>The token that a token hangs on; -1 if it is a root.</summary>
    public int Head(int token) => words[token].Head == 0 ? -1 : firstOf[token] + words[token].Head - 1;

    /// <summary>How many tokens have been read.</summary>
    public int Count => words.Count;

    /// <summary>A token's universal part-of-speech tag.</summary>
    public string Tag(int token) => words[token].Tag;

    /// <summary>A token's relation to what it hangs on, without its subtype.</summary>
    public string Relation(int token)
    {
        string relation = words[token].Relation;
        int colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation[..colon];
    }

    /// <summary>Of the tokens [begin, end), the first that hangs on none of them.</summary>
    public int Top(int begin, int end)
    {
        for (int t = begin; t < end; t++)
            if (Head(t) is var head && (head < begin || head >= end)) return t;
        return begin;
    }

    /// <summary>The first token that hangs on a token by a relation, and all that hangs on it, as [begin, end); null if none does.</summary>
    public (int Begin, int End)? Branch(int token, string relation)
    {
        for (int t = firstOf[token]; t < tokens.Count && tokens[t].Sentence == tokens[token].Sentence; t++)
        {
            if (Head(t) != token || Relation(t) != relation) continue;
            int begin = t, end = t + 1;
            while (begin > firstOf[token] && IsBelow(begin - 1, t)) begin--;
            while (end < tokens.Count && tokens[end].Sentence == tokens[token].Sentence && IsBelow(end, t)) end++;
            return (begin, end);
        }
        return null;
    }

    /// <summary>Whether a token is another or hangs on it, through however many.</summary>
    public bool IsBelow(int token, int above)
    {
        for (; token >= 0; token = Head(token))
            if (token == above) return true;
        return false;
    }

    /// <summary>Whether a token hangs on another through these relations alone, subtypes apart.</summary>
    public bool Reaches(int token, int top, IReadOnlySet<string> relations)
    {
        for (int at = token; at >= 0; at = Head(at))
        {
            if (at == top) return true;
            if (!relations.Contains(Relation(at))) return false;
        }
        return false;
    }

    /// <summary>The tokens [begin, end) that begin in a span.</summary>
    public (int Begin, int End) In(Span span)
    {
        int begin = TokenSearch.FirstEndingAfter(tokens, span.Begin);
        if (begin < tokens.Count && tokens[begin].Span.Begin < span.Begin) begin++;
        int end = begin;
        while (end < tokens.Count && tokens[end].Span.Begin < span.End) end++;
        return (begin, end);
    }

    private static int[] FirstOf(ValueList<Token> tokens)
    {
        int[] first = new int[tokens.Count];
        for (int t = 1; t < first.Length; t++) first[t] = tokens[t].Sentence == tokens[t - 1].Sentence ? first[t - 1] : t;
        return first;
    }
}
