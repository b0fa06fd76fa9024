using Rapporteur.Text;

namespace Rapporteur.Tokens;

/// <summary>Finds tokens by where they stand.</summary>
internal static class TokenSearch
{
    /// <summary>The first token that ends after a position; the number of tokens if none does.</summary>
    public static int FirstEndingAfter(ValueList<Token> tokens, int position)
    {
        int low = 0, high = tokens.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tokens[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
