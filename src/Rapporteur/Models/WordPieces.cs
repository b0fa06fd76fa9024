using System.Globalization;
using System.Text;

namespace Rapporteur.Models;

/// <summary>
/// Words as the pieces of a vocabulary, longest first from the left (WordPiece; Wu and others 2016), as BERT's uncased
/// models have them. Words are taken one by one, so that a piece belongs to the word it was cut from and no offsets need
/// to be carried through lower-casing and accents.
/// </summary>
internal sealed class WordPieces
{
    private const int LongestWord = 100;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> beginnings;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> continuations;

    /// <param name="vocabulary">One piece a line; the line's number from 0 is the piece's. Continuations begin with ##.</param>
    public WordPieces(IEnumerable<string> vocabulary)
    {
        Dictionary<string, int> first = new(StringComparer.Ordinal), later = new(StringComparer.Ordinal);
        int id = 0;
        foreach (string piece in vocabulary)
        {
            if (piece.StartsWith("##", StringComparison.Ordinal)) later.TryAdd(piece[2..], id);
            else if (piece.Length > 0) first.TryAdd(piece, id);
            id++;
        }
        beginnings = first.GetAlternateLookup<ReadOnlySpan<char>>();
        continuations = later.GetAlternateLookup<ReadOnlySpan<char>>();
        (Start, End, Unknown) = (first["[CLS]"], first["[SEP]"], first["[UNK]"]);
    }

    /// <summary>The mark at the beginning of a window.</summary>
    public int Start { get; }

    /// <summary>The mark after each sentence.</summary>
    public int End { get; }

    /// <summary>The piece for what the vocabulary cannot spell.</summary>
    public int Unknown { get; }

    /// <summary>Appends the pieces of one word, at least one.</summary>
    public void Append(ReadOnlySpan<char> word, List<int> pieces)
    {
        int before = pieces.Count;
        if (CountCharacters(word) <= LongestWord)
        {
            StringBuilder plain = new(word.Length + 8);
            PlainLetters.Append(word, plain);
            AppendRuns(plain.ToString(), pieces);
        }
        if (pieces.Count == before) pieces.Add(Unknown);
    }

    private static int CountCharacters(ReadOnlySpan<char> word)
    {
        int n = 0;
        foreach (Rune _ in word.EnumerateRunes()) n++;
        return n;
    }

    private void AppendRuns(ReadOnlySpan<char> plain, List<int> pieces)
    {
        int begin = 0, at = 0;
        while (at < plain.Length)
        {
            Rune.DecodeFromUtf16(plain[at..], out Rune rune, out int length);
            if (StandsAlone(rune))
            {
                AppendRun(plain[begin..at], pieces);
                AppendRun(plain.Slice(at, length), pieces);
                begin = at + length;
            }
            at += length;
        }
        AppendRun(plain[begin..], pieces);
    }

    private void AppendRun(ReadOnlySpan<char> run, List<int> pieces)
    {
        int before = pieces.Count;
        for (int at = 0; at < run.Length;)
        {
            int end = run.Length, piece = 0;
            while (end > at && !(at == 0 ? beginnings : continuations).TryGetValue(run[at..end], out piece)) end--;
            if (end == at)
            {
                pieces.RemoveRange(before, pieces.Count - before);
                pieces.Add(Unknown);
                return;
            }
            pieces.Add(piece);
            at = end;
        }
    }

    // Punctuation, the symbols of ASCII and Chinese characters are runs of their own, as in BERT.
    private static bool StandsAlone(Rune rune) =>
        rune.IsAscii ? !Rune.IsLetterOrDigit(rune)
        : Rune.GetUnicodeCategory(rune) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation
            || rune.Value is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x2CEAF)
                or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F);
}
