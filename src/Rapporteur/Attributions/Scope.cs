using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Attributions;

/// <summary>A word, a mark, or a whole quotation.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Classes">What it may be.</param>
internal readonly record struct Item(Span Span, WordClasses Classes)
{
    /// <summary>Whether it may belong to any of these classes.</summary>
    public bool Is(WordClasses classes) => (Classes & classes) != 0;
}

/// <summary>
/// A stretch of text in one voice: a paragraph, in which each quotation is one item, or the inside of a quotation. Its
/// sentences are those outside quotations, so that a quotation of three sentences and its "he said" are one.
/// </summary>
internal sealed class Scope
{
    /// <summary>Longer sentences are cut, so that the work on a text without full stops stays linear in its length.</summary>
    private const int LongestSentence = 300;

    private const int LongestParenthesis = 8;

    private readonly int[] begins;
    private readonly int[] ends;

    private Scope(string text, Item[] items, bool[] opens)
    {
        Text = text;
        Items = items;
        begins = new int[items.Length];
        ends = new int[items.Length];
        for (int i = 0, begin = 0; i < items.Length; i++)
        {
            if (opens[i] || i - begin >= LongestSentence) begin = i;
            begins[i] = begin;
        }
        for (int i = items.Length - 1, end = items.Length; i >= 0; i--)
        {
            ends[i] = end;
            if (begins[i] == i) end = i;
        }
    }

    /// <summary>The article's text.</summary>
    public string Text { get; }

    /// <summary>The items in text order.</summary>
    public Item[] Items { get; }

    /// <summary>The index of the first item of the sentence that an item stands in; the index itself behind the last item.</summary>
    public int Begin(int item) => item < begins.Length ? begins[item] : item;

    /// <summary>One past the index of the last item of the sentence that an item stands in; the index itself behind the last item.</summary>
    public int End(int item) => item < ends.Length ? ends[item] : item;

    /// <summary>Whether there is an item at this index and it may belong to these classes.</summary>
    public bool Is(int item, WordClasses classes) => (uint)item < (uint)Items.Length && Items[item].Is(classes);

    /// <summary>Whether there is an item at this index and it is a colon.</summary>
    public bool IsColon(int item) => Is(item, WordClasses.Colon) && Text[Items[item].Span.Begin] == ':';

    /// <summary>The text from the first to before the last of these items; the range must not be empty.</summary>
    public Span Span(int begin, int end) => new(Items[begin].Span.Begin, Items[end - 1].Span.End);

    /// <summary>A word's characters; empty outside the scope.</summary>
    public ReadOnlySpan<char> Word(int item) =>
        (uint)item < (uint)Items.Length ? Text.AsSpan(Items[item].Span.Begin, Items[item].Span.Length) : [];

    /// <summary>Whether an item is this word, in capitals or not.</summary>
    public bool IsWord(int item, string word) => Word(item).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word can be a finite verb: an auxiliary, a reporting verb, or a form in -ed.</summary>
    public bool MayBeFinite(int item) =>
        Is(item, WordClasses.Auxiliary) || Word(item).EndsWith("ed", StringComparison.Ordinal) || CueLexicon.IsFinite(Text, Items[item].Span);

    /// <summary>Makes a scope of tokens, each of these quotations becoming one item.</summary>
    public static Scope Of(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Quotation> quotations)
    {
        List<Item> items = [];
        List<bool> opens = [];
        int q = 0, sentence = -1;
        for (int t = 0; t < tokens.Length; t++)
        {
            Token token = tokens[t];
            while (q < quotations.Length && quotations[q].Span.End <= token.Span.Begin) q++;
            bool quoted = q < quotations.Length && quotations[q].Span.Begin <= token.Span.Begin;
            if (quoted && items.Count > 0 && items[^1].Span == quotations[q].Span)
            {
                sentence = token.Sentence;
                continue;
            }
            int close = quoted ? t : EndOfParenthesis(text, tokens, t);
            Item item = quoted ? new(quotations[q].Span, WordClasses.Quotation)
                : close > t ? new(new(token.Span.Begin, tokens[close].Span.End), WordClasses.None)
                : new(token.Span, WordClass.Of(text, token.Span));
            opens.Add(items.Count == 0 || OpensSentence(text, items[^1], item, token.Sentence != sentence));
            items.Add(item);
            t = close;
            sentence = tokens[t].Sentence;
        }
        return new(text, [.. items], [.. opens]);
    }

    /// <summary>The token that closes a short parenthesis, "(D-Va.)", which is one item; the token itself if it opens none.</summary>
    private static int EndOfParenthesis(string text, ReadOnlySpan<Token> tokens, int open)
    {
        if (text[tokens[open].Span.Begin] != '(') return open;
        for (int t = open + 1; t < tokens.Length && t <= open + LongestParenthesis; t++)
        {
            char c = text[tokens[t].Span.End - 1];
            if (c == ')') return t;
            if (c is '(' or '“' or '"') return open;
        }
        return open;
    }

    private static bool OpensSentence(string text, Item before, Item item, bool split)
    {
        if (!before.Is(WordClasses.Quotation)) return split && !before.Is(WordClasses.Comma);
        return item.Is(WordClasses.Quotation | WordClasses.Capital) && EndsLikeSentence(text, before.Span);
    }

    private static bool EndsLikeSentence(string text, Span quotation)
    {
        int last = quotation.End - 1;
        while (last > quotation.Begin && text[last] is '”' or '"' or '\'' or '’' or '»') last--;
        return text[last] is '.' or '?' or '!' or '…';
    }
}
