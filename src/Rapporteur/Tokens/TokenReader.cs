using Rapporteur.Text;

namespace Rapporteur.Tokens;

/// <summary>
/// Divides sentences into words and punctuation marks after the conventions of Universal Dependencies' English treebanks
/// (EWT, GUM): hyphened words fall apart but for those with a prefix, contractions and possessives are several words.
/// </summary>
public static class TokenReader
{
    /// <summary>The tokens of all sentences in text order; together they cover the sentences' characters that are not blank.</summary>
    public static ValueList<Token> Read(string text, ValueList<Span> sentences)
    {
        List<Token> tokens = new((text.Length / 5) + 1);
        TokenScanner scanner = new(text, tokens);
        for (int s = 0; s < sentences.Count; s++) scanner.Scan(sentences[s], s);
        return [.. tokens];
    }
}
