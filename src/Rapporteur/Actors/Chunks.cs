namespace Rapporteur.Actors;

/// <summary>An article's words with the chunks among them, found by where they begin and end.</summary>
internal sealed class Chunks
{
    /// <summary>How many modifiers a description has at most, so that reading stays linear.</summary>
    private const int LongestDescription = 10;

    private readonly int[] beginning;
    private readonly int[] ending;

    /// <summary>Reads the chunks of <paramref name="words"/>.</summary>
    /// <param name="words">The article's words.</param>
    /// <param name="namesAreKnown">Whether a model has said which words are names.</param>
    /// <param name="places">The countries of places.</param>
    public Chunks(List<Word> words, bool namesAreKnown, PlaceCountries places)
    {
        Words = words;
        Places = places;
        All = ChunkReader.Read(words, namesAreKnown, places);
        beginning = new int[words.Count + 1];
        ending = new int[words.Count + 1];
        for (int k = 0; k < All.Count; k++)
        {
            beginning[All[k].First] = k + 1;
            ending[All[k].End] = k + 1;
        }
    }

    /// <summary>The words.</summary>
    public List<Word> Words { get; }

    /// <summary>The countries of places.</summary>
    public PlaceCountries Places { get; }

    /// <summary>The chunks in text order.</summary>
    public List<Chunk> All { get; }

    /// <summary>The chunk that begins with word <paramref name="i"/>.</summary>
    public Chunk? BeginningAt(int i) => i < beginning.Length && beginning[i] > 0 && SameSentence(i - 1, i) ? All[beginning[i] - 1] : null;

    /// <summary>The chunk whose last word stands before word <paramref name="i"/>, in the same sentence.</summary>
    public Chunk? EndingAt(int i) => i > 0 && ending[i] > 0 && SameSentence(i - 1, i) ? All[ending[i] - 1] : null;

    /// <summary>The key of word <paramref name="i"/>; empty outside the text.</summary>
    public string Key(int i) => i >= 0 && i < Words.Count ? Words[i].Key : "";

    /// <summary>The keys of a chunk's words.</summary>
    public string KeyOf(Chunk chunk) => string.Join(' ', Enumerable.Range(chunk.First, chunk.End - chunk.First).Select(i => Words[i].Key));

    /// <summary>The keys of a description's words, without those that tell nothing of whom it speaks of: "the", "’s".</summary>
    public string DescriptionKey(int first, int end) =>
        string.Join(' ', Enumerable.Range(first, end - first).Where(i => !Words[i].IsPossessive).Select(Key).Where(k => !ActorTables.Determiners.ContainsKey(k)));

    /// <summary>One past the last word of the sentence that word <paramref name="i"/> stands in, looking six words on at most.</summary>
    public int Limit(int i)
    {
        int end = i;
        while (end < Words.Count && end < i + 6 && Words[end].Sentence == Words[i].Sentence) end++;
        return end;
    }

    /// <summary>
    /// The end of "foreign ministry" after "Iranian" or "Iran’s", and whose it is; the chunk's own end where there is no such body.
    /// </summary>
    public (int End, string Of) Body(Chunk chunk)
    {
        int i = chunk.End;
        if (i < Words.Count && SameSentence(i - 1, i) && Words[i].IsPossessive) i++;
        if (i >= Words.Count || !SameSentence(i - 1, i)) return (chunk.End, "");
        while (IsModifier(i) && i < chunk.End + 3 && i + 1 < Words.Count) i++;
        (int length, string? of) = ActorTables.Bodies.Longest(Words, i, Limit(i));
        if (length == 0 && i > chunk.End)
        {
            i = Words[chunk.End].IsPossessive ? chunk.End + 1 : chunk.End;
            (length, of) = ActorTables.Bodies.Longest(Words, i, Limit(i));
        }
        bool state = chunk.Is(KnownKind.State) || chunk.Is(KnownKind.Adjective);
        bool goesOn = BeginningAt(i + length) is { Known.Kind: KnownKind.Title or KnownKind.Persons };
        return length > 0 && !goesOn && (state ? of != "organization" : of is "any" or "organization") ? (i + length, of!) : (chunk.End, "");
    }

    /// <summary>Where the description begins whose last words begin at <paramref name="first"/>: its articles and modifiers, and who stands among them.</summary>
    public (int First, Chunk? Holder) Left(int first)
    {
        Chunk? holder = null;
        for (int steps = 0; steps < LongestDescription && first > 0 && SameSentence(first - 1, first); steps++)
        {
            int before = Words[first - 1].IsPossessive ? first - 1 : first;
            if (EndingAt(before) is { } chunk && (before == first || holder is null) && IsOwner(chunk))
            {
                if (!chunk.Is(KnownKind.Persons) && !chunk.Is(KnownKind.Body)) holder ??= chunk;
                first = chunk.First;
            }
            else if (IsArticle(first - 1)) return (first - 1, holder);
            else if (IsModifier(first - 1)) first--;
            else break;
        }
        return (first, holder);
    }

    private static bool IsOwner(Chunk chunk) =>
        chunk.Organization is not null || chunk.Known?.Kind is KnownKind.State or KnownKind.Adjective or KnownKind.Organization or KnownKind.Metonym
            or KnownKind.Place or KnownKind.Persons or KnownKind.Body;

    private bool IsArticle(int i) => ActorTables.Modifiers.Longest(Words, i, i + 1) is (1, true) || Words[i].Shape == WordShape.Number;

    private bool IsModifier(int i) => ActorTables.Modifiers.Longest(Words, i, i + 1) is (1, false);

    private bool SameSentence(int i, int j) => i < 0 || j >= Words.Count || Words[i].Sentence == Words[j].Sentence;
}
