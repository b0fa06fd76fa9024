using Rapporteur.Text;

namespace Rapporteur.Tokens;

/// <summary>Goes through sentences from left to right and notes their tokens. Takes time in proportion to the text.</summary>
internal sealed class TokenScanner(string text, List<Token> tokens)
{
    private int sentence;
    private int sentenceEnd;

    /// <summary>The single quotation mark that has been opened in this sentence and not closed, if any.</summary>
    private char open;

    /// <summary>Notes the tokens of one sentence.</summary>
    public void Scan(Span span, int index)
    {
        sentence = index;
        open = default;
        sentenceEnd = span.End;
        while (sentenceEnd > span.Begin && char.IsWhiteSpace(text[sentenceEnd - 1])) sentenceEnd--;
        int at = span.Begin;
        while (at < sentenceEnd)
        {
            if (char.IsWhiteSpace(text[at])) { at++; continue; }
            int end = at + 1;
            bool plain = char.IsAsciiLetter(text[at]);
            while (end < sentenceEnd && !char.IsWhiteSpace(text[end])) plain &= char.IsAsciiLetter(text[end++]);
            if (plain) AddWord(at, end);
            else Scan(at, end);
            at = end;
        }
    }

    /// <summary>Notes the tokens of a stretch without blanks.</summary>
    private void Scan(int begin, int end)
    {
        ReadOnlySpan<char> chunk = text.AsSpan(begin, end - begin);
        bool address = WebAddress.MayBeIn(chunk);
        int at = 0;
        while (at < chunk.Length)
        {
            int length = address ? WebAddress.Length(chunk[at..]) : 0;
            if (length > 0) Add(begin + at, begin + at + length);
            else if (Characters.IsWord(chunk, at)) length = Word(chunk, at, begin);
            else length = Mark(chunk, at, begin);
            at += length;
        }
    }

    /// <summary>Notes the word that begins at <paramref name="at"/>, with a possessive apostrophe behind it, and returns its length.</summary>
    private int Word(ReadOnlySpan<char> chunk, int at, int offset)
    {
        int end = WordExtent.End(chunk, at, isSentenceEnd: offset + chunk.Length == sentenceEnd);
        AddWord(offset + at, offset + end);
        if (IsPossessive(chunk, end))
        {
            Add(offset + end, offset + end + 1, continues: true);
            end++;
        }
        return end - at;
    }

    /// <summary>Whether a lone apostrophe behind an s is a possessive, as in <c>the ministers' cars</c>, and closes no quotation.</summary>
    private bool IsPossessive(ReadOnlySpan<char> chunk, int at) =>
        at < chunk.Length && Characters.IsApostrophe(chunk[at]) && chunk[at - 1] is 's' or 'S'
        && !(chunk[at] == '\'' ? open == '\'' : open == '‘')
        && !(at + 1 < chunk.Length && Characters.IsApostrophe(chunk[at + 1]));

    /// <summary>Notes the punctuation mark or sign that begins at <paramref name="at"/> and returns its length.</summary>
    private int Mark(ReadOnlySpan<char> chunk, int at, int offset)
    {
        int length = Marks.WithLetters(chunk, at);
        if (length > 0)
        {
            AddWord(offset + at, offset + at + length);
            return length;
        }
        length = Marks.Length(chunk, at);
        if (length == 1) NoteSingleQuote(chunk, at);
        Add(offset + at, offset + at + length);
        return length;
    }

    private void NoteSingleQuote(ReadOnlySpan<char> chunk, int at)
    {
        char mark = chunk[at];
        if (mark is not ('\'' or '‘' or '’')) return;
        bool opens = at + 1 < chunk.Length && (at == 0 || !char.IsLetterOrDigit(chunk[at - 1]));
        if (mark == '‘' || (mark == '\'' && opens && open == default)) open = mark;
        else open = default;
    }

    /// <summary>Notes a word, in its parts when it is a contraction.</summary>
    private void AddWord(int begin, int end)
    {
        Contraction parts = Contraction.Of(text.AsSpan(begin, end - begin));
        int from = begin;
        for (int i = 0; i < parts.Count; i++)
        {
            int to = begin + parts[i];
            Add(from, to, continues: i > 0 && parts.IsOneWord);
            from = to;
        }
        Add(from, end, continues: parts.Count > 0 && parts.IsOneWord);
    }

    private void Add(int begin, int end, bool continues = false) => tokens.Add(new(new(begin, end), sentence, continues));
}
