namespace Rapporteur.Times;

/// <summary>
/// A time told from another one of the text: the following week, a day later, the quarter, the year-earlier period. It hangs on
/// the last time before it that is as fine, else on the day of publication.
/// </summary>
/// <param name="Count">How many units from it.</param>
/// <param name="Unit">D, W, M, Q or Y; P for the period, a quarter or a year, that the text last spoke of.</param>
internal sealed record ReferenceValue(int Count, char Unit) : TimeValue
{
    public override string? Resolve(TimeMatch match, DateOnly? published, Tense tense) => null;

    /// <summary>The value.</summary>
    /// <param name="match">What was found.</param>
    /// <param name="before">The values of the dates before it in the text, the last one last.</param>
    /// <param name="published">The day of publication; null if unknown.</param>
    public string? Resolve(TimeMatch match, List<string> before, DateOnly? published)
    {
        char unit = Unit;
        int count = Count == 0 || match["NUMBER"] is not { } number ? Count : Count * (int.TryParse(number, out int n) && n < 1000 ? n : 0);
        if (unit == 'U') unit = match["UNIT"]?[^1] ?? 'D';
        if (unit is 'P' or 'Q')
        {
            string? quarter = before.FindLast(v => v.Length == 7 && v[5] == 'Q');
            if (unit == 'P' && quarter is null) unit = 'Y';
            else
            {
                // Companies report on the last quarter that is over.
                string? value = quarter ?? (published is { } p ? Calendar.Quarter(p, -1) : null);
                if (match["YEAR"] is { } said) return value is null ? said : said + value[4..];
                return value is null ? "XXXX-QX" : int.TryParse(value[..4], out int year) ? Calendar.Year(year + count) + value[4..] : null;
            }
        }
        DateOnly? day = published;
        for (int i = before.Count - 1; i >= 0 && unit is 'D' or 'W'; i--)
        {
            if (Calendar.ParseDay(before[i]) is not { } found) continue;
            day = found;
            break;
        }
        if (unit is 'M' or 'Y' && before.FindLast(v => Calendar.StartOf(v) is not null && (unit == 'Y' || v.Length > 4)) is { } last) day = Calendar.StartOf(last);
        return day is { } from ? OffsetValue.From(from, count, unit)
            : unit switch { 'D' => "XXXX-XX-XX", 'W' => "XXXX-WXX", 'M' => "XXXX-XX", _ => "XXXX" };
    }
}
