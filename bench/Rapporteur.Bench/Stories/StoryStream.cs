using System.Globalization;
using Rapporteur.Articles;

namespace Rapporteur.Bench.Stories;

/// <summary>
/// A stream of made-up articles whose events are known: each of an event under way, with words of the event, of its subject and
/// of everything else, the frequent ones more often (Zipf); three of ten are wire copies with one word in fifty changed.
/// </summary>
internal sealed class StoryStream(int seed)
{
    private const int EventsUnderWay = 400, ArticlesOfAnEvent = 8, ArticlesOfADay = 2000;
    private const int Subjects = 300, WordsOfASubject = 2000, WordsOfAnEvent = 20, GeneralWords = 40_000, Length = 300;
    private static readonly DateOnly FirstDay = new(2026, 1, 1);

    private readonly Random random = new(seed);

    /// <summary>The articles; an identity begins with that of the event.</summary>
    public IEnumerable<Article> Articles(int count)
    {
        List<Happening> underWay = [];
        int events = 0;
        for (int i = 0; i < count; i++)
        {
            while (underWay.Count < EventsUnderWay) underWay.Add(new(events++, random.Next(Subjects), []));
            int at = random.Next(underWay.Count);
            Happening happening = underWay[at];
            bool isCopy = happening.Told.Count > 0 && random.Next(10) < 3;
            string[] words = isCopy ? Edited(happening.Told[random.Next(happening.Told.Count)]) : Written(happening);
            if (!isCopy) happening.Told.Add(words);
            if (random.Next(ArticlesOfAnEvent) == 0) underWay.RemoveAt(at);
            yield return new() { Id = $"{happening.Number}:{i}", Text = Sentences(words), Published = FirstDay.AddDays(i / ArticlesOfADay) };
        }
    }

    private string[] Written(Happening happening) => [.. Enumerable.Range(0, Length).Select(_ => random.Next(20) switch
    {
        < 4 => $"Q{happening.Number}n{random.Next(WordsOfAnEvent)}",
        < 7 => $"s{happening.Subject}w{Zipf(WordsOfASubject)}",
        _ => General(),
    })];

    private string[] Edited(string[] words) => [.. words.Select(w => random.Next(50) == 0 ? General() : w)];

    private string General() => $"w{Zipf(GeneralWords)}";

    // The inverse of the integral of 1/x.
    private int Zipf(int count) => (int)Math.Pow(count, random.NextDouble());

    private static string Sentences(string[] words) =>
        string.Join(' ', words.Select((w, i) => i % 15 == 0 ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(w) : i % 15 == 14 ? w + "." : w));

    private sealed record Happening(int Number, int Subject, List<string[]> Told);
}
