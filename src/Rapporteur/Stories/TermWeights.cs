using Rapporteur.Copies;
using Rapporteur.English;

namespace Rapporteur.Stories;

/// <summary>
/// Weighs an article's words by how often it has them and how few articles do (TF-IDF). In how many articles a word stands is
/// known from a table before the first article comes, and learnt from those that come.
/// </summary>
internal sealed class TermWeights
{
    // Measured on ECB+ (training/stories): names tell more than other words, and figures more still.
    private const double NameWeight = 1.5;
    private const double FigureWeight = 2;

    // What the stream tells soon counts for more than the table: a word that all of its articles have tells nothing there.
    private const double TableWeight = 0.1;
    private const int MostTerms = 128;

    private readonly Vocabulary vocabulary;
    private readonly List<double> articlesWith = [];
    private double articles;

    public TermWeights(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        foreach (string[] row in EnglishData.Rows("Stories/frequencies.tsv"))
        {
            double count = int.Parse(row[1]) * TableWeight;
            if (row[0].Length == 0) articles = count;
            else Add(vocabulary.Number(row[0]), count);
        }
    }

    /// <summary>The weights of an article's words, which from now on count as the words of one article more.</summary>
    /// <param name="words">The words as they are written.</param>
    /// <param name="numbers">Their numbers.</param>
    public TermVector Weigh(IReadOnlyList<Word> words, IReadOnlyList<int> numbers)
    {
        Dictionary<int, (int Count, bool IsName)> terms = [];
        for (int i = 0; i < words.Count; i++)
        {
            int term = vocabulary.InSmallLetters(numbers[i]);
            (int count, bool isName) = terms.GetValueOrDefault(term);
            terms[term] = (count + 1, isName || words[i].IsName);
        }
        articles++;
        foreach (int term in terms.Keys) Add(term, 1);
        return TermVector.Unit(terms.Select(t => (t.Key, Weight(t.Key, t.Value.Count, t.Value.IsName))), MostTerms);
    }

    private double Weight(int term, int count, bool isName)
    {
        double rarity = Math.Log((articles + 1) / (articlesWith[term] + 0.5));
        return (1 + Math.Log(count)) * rarity * (vocabulary[term].Any(char.IsDigit) ? FigureWeight : isName ? NameWeight : 1);
    }

    private void Add(int term, double count)
    {
        while (articlesWith.Count <= term) articlesWith.Add(0);
        articlesWith[term] += count;
    }
}
