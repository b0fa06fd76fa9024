namespace Rapporteur.Tokens;

/// <summary>Finds URLs and e-mail addresses.</summary>
internal static class WebAddress
{
    /// <summary>The longest name before an @ (RFC 5321, 4.5.3.1.1).</summary>
    private const int LongestLocalPart = 64;

    private static readonly string[] Openings = ["http://", "https://", "ftp://", "mailto:", "www."];

    /// <summary>Whether the stretch may hold an address; cheap.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> chunk) =>
        chunk.ContainsAny('@', '/') || chunk.Contains("www.", StringComparison.OrdinalIgnoreCase);

    /// <summary>The length of the address that <paramref name="rest"/>, a stretch without blanks, begins with; 0 if none.</summary>
    public static int Length(ReadOnlySpan<char> rest)
    {
        if (!char.IsLetterOrDigit(rest[0])) return 0;
        foreach (string opening in Openings)
        {
            if (rest.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && rest.Length > opening.Length) return Trim(rest);
        }
        int local = 1;
        while (local < rest.Length && local <= LongestLocalPart && IsLocal(rest[local])) local++;
        if (local == rest.Length) return 0;
        return rest[local] switch
        {
            '@' => Mail(rest, local + 1),
            '/' when IsHost(rest[..local]) => Trim(rest),
            _ => 0,
        };
    }

    private static bool IsLocal(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%';

    private static int Mail(ReadOnlySpan<char> rest, int domain)
    {
        int end = domain;
        while (end < rest.Length && (char.IsLetterOrDigit(rest[end]) || rest[end] is '.' or '-' or '_')) end++;
        while (end > domain && !char.IsLetterOrDigit(rest[end - 1])) end--;
        return end > domain ? end : 0;
    }

    /// <summary>Whether it is two or more names with dots between, of two letters at least and the last of nothing but letters.</summary>
    private static bool IsHost(ReadOnlySpan<char> host)
    {
        int dot = host.LastIndexOf('.');
        if (dot < 2 || host.Length - dot < 3 || host[dot - 1] == '.' || host[dot - 2] == '.') return false;
        foreach (char c in host[(dot + 1)..]) if (!char.IsAsciiLetterLower(c)) return false;
        return true;
    }

    /// <summary>Leaves the marks at the end to the sentence, but a bracket that the address itself has opened.</summary>
    private static int Trim(ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOfAny("<>\"“”");
        if (end < 0) end = rest.Length;
        int bracket = rest[..end].IndexOf('(');
        while (end > 1 && rest[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']' or '}' or ')')
        {
            if (rest[end - 1] == ')' && bracket >= 0) break;
            end--;
        }
        return end;
    }
}
