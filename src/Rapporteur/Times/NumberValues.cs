namespace Rapporteur.Times;

/// <summary>A number or year in words: ninety-six, nineteen ninety-six, two thousand and five.</summary>
/// <param name="Factor">By how much the first word counts more.</param>
internal sealed record SumValue(int Factor) : TimeValue
{
    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        int sum = 0;
        bool first = true;
        foreach (TimeWord word in match.Words)
        {
            if (!char.IsUpper(word.Class[0]) || !int.TryParse(word.Value, out int number)) continue;
            // Of ninety-six and two thousand and five the words count as they are; thousand and hundred multiply.
            sum = word.Class == "HUNDREDS" ? sum * number : sum + number * (first ? Factor : 1);
            first = false;
        }
        return sum.ToString();
    }
}

/// <summary>A time on the clock, such as T15:30.</summary>
/// <param name="Sign">1 if minutes of their own count from the hour on, -1 if to the hour.</param>
internal sealed record ClockValue(int Sign) : TimeValue
{
    private const int Noon = 12;
    private const int MinutesOfDay = 24 * 60;

    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense)
    {
        string? together = match["HHMM"];
        int hour = int.Parse(match["HOUR"] ?? together![..2]);
        string? half = match["AMPM"] ?? match["AP"] ?? match["PART"];
        if (half is "a" or "TMO" && hour == Noon) hour = 0;
        else if (half is not null and not ("a" or "TMO") && hour < Noon) hour += Noon;
        int minutes = hour * 60 + Sign * int.Parse(match["MINUTE"] ?? match["PAST"] ?? together?[3..] ?? "0");
        minutes = (minutes + MinutesOfDay) % MinutesOfDay;
        string clock = $"T{minutes / 60:00}:{minutes % 60:00}";
        return match["SECOND"] is { } seconds ? $"{clock}:{int.Parse(seconds):00}" : clock;
    }
}
