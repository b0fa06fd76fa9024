using Rapporteur.Articles;
using Rapporteur.Sentences;
using Rapporteur.Text;
using Rapporteur.Times;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Copies;

/// <summary>
/// An article as it is compared with others: its words in reading order, the headline first, without punctuation and without
/// what the page says around the article. No model reads it, so that it costs a hundredth of a record.
/// </summary>
public sealed class ArticleWords
{
    private ArticleWords(Article article, string? headline, DateOnly? published, List<Word> words)
    {
        (Article, Headline, Published, Words) = (article, headline, published, words);
        Signature = MinHash.Of(words);
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its headline, as given or from the text.</summary>
    public string? Headline { get; }

    /// <summary>The day of publication, as given or from the text.</summary>
    public DateOnly? Published { get; }

    /// <summary>How many words it has.</summary>
    public int Count => Words.Count;

    internal IReadOnlyList<Word> Words { get; }

    internal ulong[] Signature { get; }

    /// <summary>Reads an article's words. Any text can be read; may be called on several threads at once.</summary>
    public static ArticleWords Read(Article article)
    {
        ValueList<Zone> zones = [.. ZoneReader.Read(article).Where(z => z.Kind != ZoneKind.Boilerplate)];
        ValueList<Token> tokens = TokenReader.Read(article.Text, SentenceReader.Read(article.Text, zones));
        List<Word> words = new(tokens.Count);
        string? headline = Headlines.Above(article.Text, zones);
        if (article.Headline is { } given && given != headline)
        {
            words.AddRange(TokenReader.Read(given, [new(0, given.Length)]).Select(t => new Word(given.AsMemory(t.Span.Begin, t.Span.Length), false)).Where(w => w.IsWord));
            headline = given;
        }
        AddWords(article.Text, zones, tokens, words);
        return new(article, headline, PublicationReader.Read(article, zones, tokens).Value, words);
    }

    private static void AddWords(string text, ValueList<Zone> zones, ValueList<Token> tokens, List<Word> words)
    {
        int zone = 0, sentence = -1;
        foreach (Token token in tokens)
        {
            while (zones[zone].Span.End <= token.Span.Begin) zone++;
            Word word = new(text.AsMemory(token.Span.Begin, token.Span.Length), false);
            if (!word.IsWord) continue;
            // The first word of a sentence, and in a headline any word, may be written with a capital without being a name.
            bool tells = sentence == token.Sentence && zones[zone].Kind != ZoneKind.Headline;
            sentence = token.Sentence;
            words.Add(word with { IsName = tells && char.IsUpper(text[token.Span.Begin]) });
        }
    }
}

/// <summary>A word as it is written.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="IsName">Whether it looks like part of a name, by its capital and where it stands.</param>
internal readonly record struct Word(ReadOnlyMemory<char> Text, bool IsName)
{
    /// <summary>Whether it is a word or number rather than a punctuation mark or a possessive ending.</summary>
    public bool IsWord => char.IsLetterOrDigit(Text.Span[0]);
}
