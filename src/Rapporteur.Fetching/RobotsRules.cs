using System.Text;

namespace Rapporteur.Fetching;

/// <summary>The part of a robots.txt that concerns one crawler (RFC 9309).</summary>
internal sealed class RobotsRules
{
    private readonly List<(string Pattern, bool Allowed)> rules = [];

    private RobotsRules() { }

    /// <summary>Everything may be fetched, as where there is no robots.txt.</summary>
    public static RobotsRules AllowAll { get; } = new();

    /// <summary>Nothing may be fetched, as where robots.txt cannot be had for a fault of the server.</summary>
    public static RobotsRules DisallowAll { get; } = new() { rules = { ("/", false) } };

    /// <summary>The rules of the groups that name the crawler, or else of those for all. Lines that are none are passed over.</summary>
    /// <param name="text">The file.</param>
    /// <param name="crawler">The crawler's product token.</param>
    public static RobotsRules Parse(string text, string crawler)
    {
        RobotsRules own = new(), general = new();
        bool named = false, forOwn = false, forAll = false, inRules = true;
        foreach (string line in text.Split('\n', '\r'))
        {
            string[] parts = line.Split('#')[0].Split(':', 2, StringSplitOptions.TrimEntries);
            if (parts.Length < 2) continue;
            switch (parts[0].ToLowerInvariant())
            {
                case "user-agent":
                    if (inRules) (forOwn, forAll, inRules) = (false, false, false);
                    forAll |= parts[1] == "*";
                    if (parts[1].Split('/')[0].Equals(crawler, StringComparison.OrdinalIgnoreCase)) named = forOwn = true;
                    break;
                case "allow" or "disallow":
                    inRules = true;
                    if (parts[1].Length == 0) break;
                    (string, bool) rule = (Normal(parts[1]), parts[0].Equals("allow", StringComparison.OrdinalIgnoreCase));
                    if (forOwn) own.rules.Add(rule);
                    if (forAll) general.rules.Add(rule);
                    break;
            }
        }
        return named ? own : general;
    }

    /// <summary>Whether a path with its query may be fetched: what the longest rule that fits says, and allowing before disallowing.</summary>
    public bool Allows(string pathAndQuery)
    {
        string path = Normal(pathAndQuery);
        (int Length, bool Allowed) best = (-1, true);
        foreach ((string pattern, bool allowed) in rules)
        {
            if ((pattern.Length > best.Length || pattern.Length == best.Length && allowed) && Fits(pattern, path)) best = (pattern.Length, allowed);
        }
        return best.Allowed;
    }

    // A star stands for any characters, a dollar at the end for the end; without it the pattern is a beginning.
    private static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        bool whole = pattern.EndsWith("$");
        if (whole) pattern = pattern[..^1];
        int at = 0, star = -1, from = 0, i = 0;
        while (true)
        {
            if (i == pattern.Length && (!whole || at == path.Length)) return true;
            if (i < pattern.Length && pattern[i] == '*') (star, from) = (i++, at);
            else if (i < pattern.Length && at < path.Length && pattern[i] == path[at]) (i, at) = (i + 1, at + 1);
            else if (star >= 0 && from < path.Length) (i, at) = (star + 1, ++from);
            else return false;
        }
    }

    // Both are compared with the same characters written as escapes: those beyond ASCII, and escapes in capital digits.
    private static string Normal(string path)
    {
        StringBuilder normal = new(path.Length);
        foreach (byte b in Encoding.UTF8.GetBytes(path))
        {
            if (b < 0x80) normal.Append((char)b);
            else normal.Append($"%{b:X2}");
        }
        for (int i = 0; i + 2 < normal.Length; i++)
        {
            if (normal[i] != '%') continue;
            normal[i + 1] = char.ToUpperInvariant(normal[i + 1]);
            normal[i + 2] = char.ToUpperInvariant(normal[i + 2]);
        }
        return normal.ToString();
    }
}
