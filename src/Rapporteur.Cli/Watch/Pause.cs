namespace Rapporteur.Cli.Watch;

/// <summary>How long a feed is left alone.</summary>
internal static class Pause
{
    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>The pause after a poll: fifteen minutes, twice as long after each failure in a row, a day at most, and as long as the server asks.</summary>
    /// <param name="failures">How many polls have failed in a row.</param>
    /// <param name="asked">What the server asks for; null where it asks for nothing.</param>
    public static TimeSpan After(int failures, TimeSpan? asked)
    {
        TimeSpan own = Usual * Math.Pow(2, Math.Min(failures, 10));
        if (asked > own) own = asked.Value;
        return own < Longest ? own : Longest;
    }
}
