using Rapporteur.Text;

namespace Rapporteur.Tokens;

/// <summary>Divides sentences into words and punctuation marks.</summary>
public static class TokenReader
{
    /// <summary>The tokens of all sentences in text order; together they cover the sentences' characters that are not blank.</summary>
    public static ValueList<Token> Read(string text, ValueList<Span> sentences)
    {
        List<Token> tokens = [];
        for (int s = 0; s < sentences.Count; s++)
        {
            int i = sentences[s].Begin;
            while (i < sentences[s].End)
            {
                int j = i + 1;
                if (char.IsLetterOrDigit(text[i])) while (j < sentences[s].End && char.IsLetterOrDigit(text[j])) j++;
                if (!char.IsWhiteSpace(text[i])) tokens.Add(new(new(i, j), s));
                i = j;
            }
        }
        return [.. tokens];
    }
}
