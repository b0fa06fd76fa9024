using Rapporteur.Copies;

namespace Rapporteur.Stories;

/// <summary>A story while articles still come.</summary>
internal sealed class GrowingStory
{
    private const int MostTerms = 256;

    private GrowingStory(int number, TermVector terms, DateOnly? first, DateOnly? last)
    {
        (Number, Terms, First, Last) = (number, terms, first, last);
    }

    /// <summary>The number of its first article.</summary>
    public int Number { get; private set; }

    /// <summary>The sum of its articles' terms.</summary>
    public TermVector Terms { get; private set; }

    public DateOnly? First { get; private set; }

    public DateOnly? Last { get; private set; }

    /// <summary>Its articles with their numbers, in the order in which they came to it.</summary>
    public List<(int Number, StoryArticle Article)> Articles { get; } = [];

    public List<Copy> Copies { get; } = [];

    /// <summary>A story of one article, whose number it takes.</summary>
    public static GrowingStory Of(int number, StoryArticle article, TermVector terms) =>
        new(number, terms, article.Published, article.Published) { Articles = { (number, article) } };

    /// <summary>Takes over another story's articles.</summary>
    public void Take(GrowingStory other)
    {
        Number = Math.Min(Number, other.Number);
        Terms = TermVector.Sum(Terms, other.Terms, MostTerms);
        First = First < other.First ? First : other.First ?? First;
        Last = Last > other.Last ? Last : other.Last ?? Last;
        Articles.AddRange(other.Articles);
        Copies.AddRange(other.Copies);
    }

    /// <summary>The days between the nearest days of publication of the two, 0 if their days overlap; null if one has none.</summary>
    public int? DaysFrom(GrowingStory other) =>
        First is not { } first || Last is not { } last || other.First is not { } otherFirst || other.Last is not { } otherLast
            ? null
            : Math.Max(0, Math.Max(otherFirst.DayNumber - last.DayNumber, first.DayNumber - otherLast.DayNumber));
}
