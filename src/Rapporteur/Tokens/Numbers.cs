namespace Rapporteur.Tokens;

/// <summary>Tells which marks belong to a number.</summary>
internal static class Numbers
{
    private const int LongestGroup = 6;

    /// <summary>
    /// Where a number written in groups with hyphens between ends: a telephone number, a date, a postal code. Two groups are
    /// a range or a score, <c>5-10</c>, and no such number, unless they have three or more figures and then four.
    /// </summary>
    /// <returns><paramref name="begin"/> if there is no such number.</returns>
    public static int HyphenedEnd(ReadOnlySpan<char> chunk, int begin)
    {
        int at = begin, groups = 0, first = 0, last;
        do
        {
            int from = at;
            while (at < chunk.Length && at - from <= LongestGroup && char.IsAsciiDigit(chunk[at])) at++;
            last = at - from;
            if (groups++ == 0) first = last;
            if (last is 0 or > LongestGroup) return begin;
        }
        while (groups < LongestGroup && at < chunk.Length && Characters.IsHyphen(chunk[at]) && ++at > 0);
        bool whole = at == chunk.Length || (!Characters.IsWord(chunk, at) && !Characters.IsHyphen(chunk[at]));
        bool twoGroups = groups == 2 && (first is 3 or 5) && last == 4;
        return whole && (groups > 2 || twoGroups) ? at : begin;
    }

    /// <summary>Whether the comma at <paramref name="at"/> parts thousands, also the Indian way: <c>1,00,000</c>.</summary>
    public static bool IsThousands(ReadOnlySpan<char> chunk, int at)
    {
        if (!char.IsAsciiDigit(chunk[at - 1])) return false;
        int end = at + 1;
        while (end < chunk.Length && end <= at + 4 && char.IsAsciiDigit(chunk[end])) end++;
        int figures = end - at - 1;
        return figures == 3 || (figures == 2 && end < chunk.Length && chunk[end] == ',' && IsThousands(chunk, end));
    }
}
