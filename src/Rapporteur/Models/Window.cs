using Rapporteur.Text;

namespace Rapporteur.Models;

/// <summary>A stretch of words that shares a window with its neighbours: a sentence, or a part of one that is too long.</summary>
/// <param name="FirstWord">Its first word, counted through the article.</param>
/// <param name="Words">How many words it has; at least 1.</param>
/// <param name="Offset">Its first word, counted through the window.</param>
/// <param name="ContinuesSentence">Whether it is a later part of a sentence that was cut.</param>
internal readonly record struct Stretch(int FirstWord, int Words, int Offset, bool ContinuesSentence);

/// <summary>An article's words, as the encoder takes them.</summary>
/// <param name="Text">What the words point into.</param>
/// <param name="Words">All words of the article.</param>
/// <param name="SentenceOf">The sentence of each word; never falling.</param>
/// <param name="ParagraphOf">The paragraph of each word; never falling, and the same for all words of a sentence.</param>
internal sealed record EncoderText(string Text, IReadOnlyList<Span> Words, IReadOnlyList<int> SentenceOf, IReadOnlyList<int> ParagraphOf)
{
    /// <summary>A word's characters.</summary>
    public ReadOnlySpan<char> Word(int word) => Text.AsSpan(Words[word].Begin, Words[word].Length);
}

/// <summary>
/// What the encoder reads at once: whole consecutive sentences of up to <see cref="Limit"/> pieces, a mark before the first
/// and one after each. A paragraph that fits is not parted. A longer sentence stands alone; one beyond what the encoder can
/// read is cut.
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
    public static IEnumerable<Window> Pack(EncoderText text, WordPieces vocabulary)
    {
        Window window = new(vocabulary);
        foreach (List<Draft> paragraph in Paragraphs(text, vocabulary))
        {
            int whole = paragraph.Sum(d => d.Pieces.Count + 1);
            for (int i = 0; i < paragraph.Count; i++)
            {
                int room = i == 0 && whole < Limit ? whole : paragraph[i].Pieces.Count + 1;
                if (window.Stretches.Count > 0 && window.Pieces.Count + room > Limit)
                {
                    yield return window;
                    window = new(vocabulary);
                }
                window.Add(paragraph[i], vocabulary, i == paragraph.Count - 1);
            }
        }
        if (window.Stretches.Count > 0) yield return window;
    }

    private Window(WordPieces vocabulary) => AddMark(vocabulary.Start, CaseClass.Mark);

    private void Add(Draft draft, WordPieces vocabulary, bool endsParagraph)
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
        AddMark(vocabulary.End, endsParagraph ? CaseClass.Paragraph : CaseClass.Mark);
    }

    private void AddMark(int piece, CaseClass @case)
    {
        Pieces.Add(piece);
        Cases.Add((long)@case);
        Firsts.Add(0);
    }

    private static IEnumerable<List<Draft>> Paragraphs(EncoderText text, WordPieces vocabulary)
    {
        List<Draft> drafts = [];
        List<int> pieces = [];
        for (int w = 0; w < text.Words.Count; w++)
        {
            pieces.Clear();
            vocabulary.Append(text.Word(w), pieces);
            bool newSentence = w == 0 || text.SentenceOf[w] != text.SentenceOf[w - 1];
            if (newSentence && w > 0 && text.ParagraphOf[w] != text.ParagraphOf[w - 1])
            {
                yield return drafts;
                drafts = [];
            }
            if (newSentence || drafts[^1].Pieces.Count + pieces.Count > Longest - 2) drafts.Add(new(w, !newSentence));
            drafts[^1].Sizes.Add(pieces.Count);
            drafts[^1].Cases.Add(CaseClasses.Of(text.Word(w)));
            drafts[^1].Pieces.AddRange(pieces);
        }
        if (drafts.Count > 0) yield return drafts;
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
