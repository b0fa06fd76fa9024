// Prints how the program decides whom each description and pronoun of articles (JSON Lines) speaks of, an article a line, for train.py.
using System.Text.Json;
using Rapporteur;
using Rapporteur.Actors;
using Rapporteur.Articles;
using Rapporteur.Attributions;
using Rapporteur.Places;
using Rapporteur.Sentences;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

SyntaxReader reader = SyntaxReader.With(new ReaderOptions().Model);
RoleModel roles = new(reader.Encoder);
List<Article> articles = [];
await foreach (ArticleInput input in ArticleFiles.ReadAsync([args[0]])) articles.Add(((ReadableArticle)input).Article);
string[] lines = new string[articles.Count];
Parallel.For(0, lines.Length, i => lines[i] = Decisions(articles[i]));
foreach (string line in lines) Console.WriteLine(line);

string Decisions(Article article)
{
    string text = article.Text;
    ValueList<Zone> zones = ZoneReader.Read(article);
    ValueList<Token> tokens = TokenReader.Read(text, SentenceReader.Read(text, zones));
    RoleReader found = roles.Reader(text, tokens, SyntaxReader.Paragraphs(zones, tokens));
    ValueList<SyntacticWord> words = reader.Read(text, zones, tokens, found.Read);
    List<Word> spelled = Word.Of(text, zones, tokens, words);
    List<object> decisions = [];
    ActorReader.Read(text, zones, tokens, words, found.Sources(), PlaceReader.Read(text, zones, tokens, words), article.Outlet, Add);
    return JsonSerializer.Serialize(new { id = article.Id, decisions });

    void Add(AntecedentDecision decision) => decisions.Add(new
    {
        span = SpanOf(decision.Phrase),
        noun = spelled[decision.Phrase.NounAt].Span.Begin,
        pronoun = decision.Phrase.Form == MentionForm.Pronoun,
        chosen = decision.Chosen,
        fresh = decision.New,
        candidates = decision.Candidates.Select((c, k) => new
        {
            mentions = c.Entry.References.Where(r => r.Form != MentionForm.Pronoun).Select(SpanOf).ToArray(),
            features = decision.Features[k],
        }).ToArray(),
    });

    int[] SpanOf(Reference reference) => [spelled[reference.First].Span.Begin, spelled[reference.End - 1].Span.End];
}
