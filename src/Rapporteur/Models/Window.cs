using Rapporteur.Text;

namespace Rapporteur.Models;

/// <summary>A stretch of words that shares a window with its neighbours: a sentence, or a part of one that is too long.</summary>
/// <param name="FirstWord">Its first word, counted through the article.</param>
/// <param name="Words">How many words it has; at least 1.</param>
/// <param name="Offset">Its first word, counted through the window.</param>
/// <param name="ContinuesSentence">Whether it is a later part of a sentence that was cut.</param>
internal readonly record struct Stretch(int FirstWord, int Words, int Offset, bool ContinuesSentence);

/// <summary>
/// What the encoder reads at once: whole consecutive sentences of up to <see cref="Limit"/> pieces, a mark before the first
/// and one after each. A longer sentence stands alone; one beyond what the encoder can read is cut.
/// </summary>
internal sealed class Window
{
    private const int Limit = 256, Longest = 512;

    public List<long> Pieces { get; } = [];

    public List<long> Cases { get; } = [];

    /// <summary>1 where a word's first piece stands, else 0.</summary>
    public List<long> Firsts { get; } = [];

    /// <summary>The place of each word's first piece.</summary>
    public List<long> Words { get; } = [];

    public List<Stretch> Stretches { get; } = [];

    /// <summary>The windows of an article, in order.</summary>
    /// <param name="text">What the words point into.</param>
    /// <param name="words">All words of the article.</param>
    /// <param name="sentenceOf">The sentence of each word; never falling.</param>
    /// <param name="vocabulary">How words are cut into pieces.</param>
    public static IEnumerable<Window> Pack(string text, IReadOnlyList<Span> words, IReadOnlyList<int> sentenceOf, WordPieces vocabulary)
    {
        Window window = new(vocabulary);
        foreach (Draft draft in Drafts(text, words, sentenceOf, vocabulary))
        {
            if (window.Stretches.Count > 0 && window.Pieces.Count + draft.Pieces.Count + 1 > Limit)
            {
                yield return window;
                window = new(vocabulary);
            }
            window.Add(draft, vocabulary);
        }
        if (window.Stretches.Count > 0) yield return window;
    }

    private Window(WordPieces vocabulary) => AddMark(vocabulary.Start);

    private void Add(Draft draft, WordPieces vocabulary)
    {
        Stretches.Add(new(draft.FirstWord, draft.Sizes.Count, Words.Count, draft.ContinuesSentence));
        int at = 0;
        for (int w = 0; w < draft.Sizes.Count; w++)
        {
            Words.Add(Pieces.Count);
            for (int i = 0; i < draft.Sizes[w]; i++)
            {
                Pieces.Add(draft.Pieces[at++]);
                Cases.Add((long)draft.Cases[w]);
                Firsts.Add(i == 0 ? 1 : 0);
            }
        }
        AddMark(vocabulary.End);
    }

    private void AddMark(int piece)
    {
        Pieces.Add(piece);
        Cases.Add((long)CaseClass.Mark);
        Firsts.Add(0);
    }

    private static IEnumerable<Draft> Drafts(string text, IReadOnlyList<Span> words, IReadOnlyList<int> sentenceOf, WordPieces vocabulary)
    {
        Draft draft = new(0, false);
        List<int> pieces = [];
        for (int w = 0; w < words.Count; w++)
        {
            pieces.Clear();
            ReadOnlySpan<char> word = text.AsSpan(words[w].Begin, words[w].Length);
            vocabulary.Append(word, pieces);
            CaseClass @case = CaseClasses.Of(word);
            bool newSentence = w > 0 && sentenceOf[w] != sentenceOf[w - 1];
            if (newSentence || draft.Pieces.Count + pieces.Count > Longest - 2)
            {
                if (draft.Sizes.Count > 0) yield return draft;
                draft = new(w, !newSentence && w > 0);
            }
            draft.Sizes.Add(pieces.Count);
            draft.Cases.Add(@case);
            draft.Pieces.AddRange(pieces);
        }
        if (draft.Sizes.Count > 0) yield return draft;
    }

    /// <summary>A stretch that has not found its window yet.</summary>
    private sealed record Draft(int FirstWord, bool ContinuesSentence)
    {
        public List<int> Pieces { get; } = [];

        /// <summary>How many pieces each word has.</summary>
        public List<int> Sizes { get; } = [];

        public List<CaseClass> Cases { get; } = [];
    }
}
