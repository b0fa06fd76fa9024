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

    public override string? InText(TimeMatch match, string? value, List<string> before, DateOnly? published)
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
                string? spoken = quarter ?? (published is { } p ? Calendar.Quarter(p, -1) : null);
                if (match["YEAR"] is { } said) return spoken is null ? said : said + spoken[4..];
                return spoken is null ? "XXXX-QX" : int.TryParse(spoken[..4], out int year) ? Calendar.Year(year + count) + spoken[4..] : null;
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
