using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Attributions;

/// <summary>An article's words in its sentences, paragraphs and quotations.</summary>
internal sealed class ArticleLayout
{
    /// <param name="text">What the tokens point into.</param>
    /// <param name="tokens">The words.</param>
    /// <param name="paragraphOf">The paragraph of each.</param>
    public ArticleLayout(string text, ValueList<Token> tokens, int[] paragraphOf)
    {
        ParagraphOf = paragraphOf;
        SentenceOf = [.. tokens.Select(t => t.Sentence)];
        Quoted = new bool[tokens.Count];
        bool inside = false;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (i > 0 && paragraphOf[i] != paragraphOf[i - 1]) inside = false;
            bool opens = tokens[i].Span.Of(text) is "“" or "``", closes = tokens[i].Span.Of(text) is "”" or "''", either = tokens[i].Span.Of(text) is "\"";
            Quoted[i] = inside || opens || closes || either;
            if (opens || closes || either) inside = opens || (either && !inside);
        }
    }

    public int[] SentenceOf { get; }

    public int[] ParagraphOf { get; }

    /// <summary>Whether a word stands between double quotation marks, or is one. One left open runs to the end of its paragraph.</summary>
    public bool[] Quoted { get; }
}
