// What the program sees of articles whose stories are known, for train.py. An article's identity is that of its story, "::" and its own.
//   frequencies ARTICLES.jsonl             in how many articles each word stands
//   examples ARTICLES.jsonl                the likeness of articles and of stories in the making, a pair a line
//   group ARTICLES.jsonl WEIGHTS.tsv…      the stories that weights make, a story a line, an empty line after those of each
using System.Globalization;
using Rapporteur.Articles;
using Rapporteur.Copies;
using Rapporteur.Stories;
using Rapporteur.Training.Stories;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
List<ArticleWords> articles = [];
await foreach (ArticleInput input in ArticleFiles.ReadAsync([args[1]])) articles.Add(ArticleWords.Read(((ReadableArticle)input).Article));
IEnumerable<string> lines = args[0] switch
{
    "frequencies" => Frequencies(articles),
    "examples" => new Examples().Of(articles),
    "group" => args[2..].SelectMany(table => Groups(articles, StoryWeights.From(File.ReadLines(table).Where(l => !l.StartsWith('#')).Skip(1).Select(l => l.Split('\t'))))),
    _ => throw new ArgumentException($"There is no task {args[0]}."),
};
foreach (string line in lines) Console.WriteLine(line);

static IEnumerable<string> Frequencies(List<ArticleWords> articles) =>
    articles.SelectMany(a => a.Words.Select(w => w.Text.ToString().ToLowerInvariant()).Distinct()).CountBy(w => w)
        .Where(w => w.Value >= 3).OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => $"{w.Key}\t{w.Value}").Prepend($"\t{articles.Count}");

static IEnumerable<string> Groups(List<ArticleWords> articles, StoryWeights weights)
{
    StoryGrouper grouper = new(weights);
    foreach (ArticleWords article in articles) grouper.Add(article);
    return grouper.Stories().Select(s => string.Join('\t', s.Articles.Select(a => a.Id))).Append("");
}
