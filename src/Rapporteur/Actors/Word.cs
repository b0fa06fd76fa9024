using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;
using Rapporteur.Zones;

namespace Rapporteur.Actors;

/// <summary>
/// A word as names are made of them: what hyphens and a stop after a capital letter join is one word, whatever tokens it has.
/// </summary>
/// <param name="Span">Its characters.</param>
/// <param name="Key">In small letters, with straight apostrophes and no stops: <c>un</c> for both "UN" and "U.N.".</param>
/// <param name="Shape">Its letters' case.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Opens">Whether it opens a sentence or a quotation, so that its capital tells nothing.</param>
/// <param name="Name">Its part in a name, as a model says.</param>
/// <param name="Token">Its first token.</param>
/// <param name="Lemma">Its dictionary form, as a model says, in small letters; else the key.</param>
internal readonly record struct Word(Span Span, string Key, WordShape Shape, int Sentence, bool Opens, NamePart Name, int Token, string Lemma)
{
    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapital => Shape is WordShape.Capital or WordShape.AllCapitals;

    /// <summary>Whether it is the ending that marks a possessor: "Iran’s", "Hamas’".</summary>
    public bool IsPossessive => Key is "'s" or "'";

    /// <summary>The words of the zones that the outlet wrote about the world: no bylines, credits or page furniture.</summary>
    public static List<Word> Of(string text, ValueList<Zone> zones, ValueList<Token> tokens, ValueList<SyntacticWord> syntax)
    {
        List<Word> words = new(tokens.Count);
        int zone = 0;
        bool opens = true;
        for (int i = 0; i < tokens.Count;)
        {
            int end = WordEnd(text, tokens, i);
            Span span = new(tokens[i].Span.Begin, tokens[end - 1].Span.End);
            while (zone < zones.Count && zones[zone].Span.End <= span.Begin) zone++;
            if (i == 0 || tokens[i].Sentence != tokens[i - 1].Sentence) opens = true;
            if (zone >= zones.Count || IsRead(zones[zone].Kind))
            {
                WordShape shape = ShapeOf(text.AsSpan(span.Begin, span.Length));
                string key = KeyOf(text.AsSpan(span.Begin, span.Length));
                NamePart name = syntax.Count > 0 ? syntax[i].Name : default;
                words.Add(new(span, key, shape, tokens[i].Sentence, opens, name, i, syntax.Count > 0 && end == i + 1 ? syntax[i].Lemma.ToLowerInvariant() : key));
                opens = opens ? shape == WordShape.Mark : IsOpening(text[span.Begin]);
            }
            i = end;
        }
        return words;
    }

    /// <summary>The words of a phrase by itself: of a table, or an outlet's name.</summary>
    public static List<Word> OfPhrase(string phrase)
    {
        Span whole = new(0, phrase.Length);
        return Of(phrase, [new(ZoneKind.Body, whole)], TokenReader.Read(phrase, [whole]), []);
    }

    private static bool IsRead(ZoneKind kind) => kind is not (ZoneKind.Byline or ZoneKind.Credit or ZoneKind.Boilerplate);

    private static bool IsOpening(char c) => c is '“' or '"' or '‘' or ':' or '•';

    /// <summary>The index after the last token of the word that begins with token <paramref name="i"/>.</summary>
    private static int WordEnd(string text, ValueList<Token> tokens, int i)
    {
        int end = i + 1;
        if (IsApostrophe(text[tokens[i].Span.Begin]) && tokens[i].Span.Length == 1)
        {
            return Touches(tokens, end) && text[tokens[end].Span.Begin] is 's' or 'S' && tokens[end].Span.Length == 1 ? end + 1 : end;
        }
        if (text[tokens[i].Span.Begin] == '@' && Touches(tokens, end)) end++; // an account in a social network
        else if (!char.IsLetterOrDigit(text[tokens[i].Span.Begin])) return end;
        while (Touches(tokens, end))
        {
            char mark = text[tokens[end].Span.Begin];
            bool single = tokens[end].Span.Length == 1;
            bool next = Touches(tokens, end + 1) && char.IsLetterOrDigit(text[tokens[end + 1].Span.Begin]);
            if (single && mark == '.' && IsInitial(text, tokens[end - 1].Span)) end += next && IsInitial(text, tokens[end + 1].Span) ? 2 : 1;
            else if (single && next && (mark is '-' or '‑' or '&' || (IsApostrophe(mark) && IsInsideName(text, tokens, end)))) end += 2;
            else break;
        }
        return end;
    }

    private static bool Touches(ValueList<Token> tokens, int i) =>
        i < tokens.Count && tokens[i].Span.Begin == tokens[i - 1].Span.End && tokens[i].Sentence == tokens[i - 1].Sentence;

    private static bool IsInitial(string text, Span span) => span.Length == 1 && char.IsUpper(text[span.Begin]);

    /// <summary>An apostrophe before a capital letter, or between vowel letters of a name: O’Neill, d’Ivoire, Sana’a.</summary>
    private static bool IsInsideName(string text, ValueList<Token> tokens, int mark)
    {
        Span after = tokens[mark + 1].Span;
        return char.IsUpper(text[after.Begin]) || (char.IsUpper(text[tokens[mark - 1].Span.Begin]) && after.Length != 1 && after.Length != 2);
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘';

    private static WordShape ShapeOf(ReadOnlySpan<char> word)
    {
        if (char.IsDigit(word[0])) return WordShape.Number;
        if (word[0] == '@' && word.Length > 2) return WordShape.Capital;
        if (!char.IsLetter(word[0])) return WordShape.Mark;
        int capitals = 0, small = 0;
        foreach (char c in word)
        {
            if (char.IsUpper(c)) capitals++;
            else if (char.IsLower(c)) small++;
        }
        bool prefixed = word.Length > 4 && word[2] == '-' && char.IsUpper(word[3]); // al-Assad
        return capitals > 1 && small == 0 ? WordShape.AllCapitals
            : char.IsUpper(word[0]) || prefixed ? WordShape.Capital : WordShape.Small;
    }

    private static string KeyOf(ReadOnlySpan<char> word)
    {
        Span<char> key = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        int n = 0;
        foreach (char c in word)
        {
            if (c != '.' || word.Length == 1) key[n++] = IsApostrophe(c) ? '\'' : c == '‑' ? '-' : char.ToLowerInvariant(c);
        }
        return new(key[..n]);
    }
}

/// <summary>The case of a word's letters.</summary>
internal enum WordShape
{
    /// <summary>No word: punctuation.</summary>
    Mark,

    /// <summary>Begins with a digit.</summary>
    Number,

    /// <summary>Begins with a small letter.</summary>
    Small,

    /// <summary>Begins with a capital letter.</summary>
    Capital,

    /// <summary>Two or more capital letters and no small one.</summary>
    AllCapitals,
}
