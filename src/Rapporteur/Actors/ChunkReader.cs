using Rapporteur.Syntax;

namespace Rapporteur.Actors;

/// <summary>Finds names, offices and nouns for people: the longest at each place, names of organizations whole.</summary>
/// <remarks>
/// Sentences in title case, mostly headlines, are read last: there a capital tells nothing, and only names of the tables and
/// words that are in a name elsewhere count.
/// </remarks>
internal sealed class ChunkReader
{
    /// <summary>How many words an organization's name has at most, so that reading stays linear.</summary>
    private const int LongestOrganization = 16;

    private readonly List<Word> words;
    private readonly bool namesAreKnown;
    private readonly PlaceCountries places;
    private readonly HashSet<string> capitalInside = [];
    private readonly HashSet<string> smallWords = [];
    private readonly HashSet<string> nameWords = [];
    private readonly List<Chunk> chunks = [];

    private ChunkReader(List<Word> words, bool namesAreKnown, PlaceCountries places)
    {
        this.places = places;
        this.words = words;
        this.namesAreKnown = namesAreKnown;
        foreach (Word word in words)
        {
            if (word.IsCapital && !word.Opens) capitalInside.Add(word.Key);
            else if (word.Shape == WordShape.Small) smallWords.Add(word.Key);
        }
    }

    /// <summary>The chunks in text order, none overlapping another.</summary>
    public static List<Chunk> Read(List<Word> words, bool namesAreKnown, PlaceCountries places)
    {
        ChunkReader reader = new(words, namesAreKnown, places);
        List<(int Begin, int End)> headlines = [];
        for (int begin = 0, end; begin < words.Count; begin = end)
        {
            end = begin;
            while (end < words.Count && words[end].Sentence == words[begin].Sentence) end++;
            if (!namesAreKnown && IsTitleCase(words, begin, end)) headlines.Add((begin, end));
            else reader.ReadSentence(begin, end, titleCase: false);
        }
        foreach ((int begin, int end) in headlines) reader.ReadSentence(begin, end, titleCase: true);
        reader.chunks.Sort((a, b) => a.First.CompareTo(b.First));
        return reader.chunks;
    }

    /// <summary>Whether more than two thirds of the longer words begin with a capital and no full stop ends them.</summary>
    private static bool IsTitleCase(List<Word> words, int begin, int end)
    {
        int longer = 0, capitals = 0;
        for (int i = begin; i < end; i++)
        {
            if (words[i].Span.Length < 4 || words[i].Shape is WordShape.Mark or WordShape.Number) continue;
            longer++;
            if (words[i].IsCapital) capitals++;
        }
        return longer > 3 && capitals * 3 > longer * 2 && words[end - 1].Key != ".";
    }

    private void ReadSentence(int begin, int end, bool titleCase)
    {
        for (int i = begin; i < end;)
        {
            Chunk? chunk = (words[i].IsCapital ? NameAt(i, end, titleCase) : null) ?? NounAt(i, end);
            if (chunk is { } found) chunks.Add(found);
            i = chunk?.End ?? i + 1;
        }
    }

    private Chunk? NounAt(int i, int end)
    {
        (int length, Known? known) = ActorTables.Nouns.Longest(words, i, end);
        return length > 0 && !(known!.CapitalOnly && !words[i].IsCapital) ? new(i, i + length, known) : null;
    }

    private Chunk? NameAt(int i, int end, bool titleCase)
    {
        (int length, Known? known) = ActorTables.Names.Longest(words, i, end);
        if (namesAreKnown) return KnownNameAt(i, length, known, end);
        if (!titleCase && OrganizationAt(i, i + length, end, known) is { } organization) return organization;
        if (length > 0 && (titleCase || !BeginsPersonName(known!, i + length, end))) return new(i, i + length, known);
        if (length == 0 && NounAt(i, end) is { } noun) return noun;
        return BeginsNewName(i, end, titleCase) ? NewName(i, end, titleCase) : null;
    }

    /// <summary>What a model says is a name, unless a table knows as much of it.</summary>
    private Chunk? KnownNameAt(int i, int inTable, Known? known, int end)
    {
        int last = NameEnd(i, end);
        // "President Adams" may be one name, and "PM" by itself pass for one.
        if (NounAt(i, end) is { Known.Kind: KnownKind.Title } title && (title.End < last || words[i].Shape == WordShape.AllCapitals)) return title;
        if (inTable > 0 && (last <= i + inTable || known!.Kind is KnownKind.Honorific || IsBody(known, i + inTable, last))) return new(i, i + inTable, known);
        return words[i].Name.Kind switch
        {
            NameKind.Person when last > i => new(i, last, null, IsPerson: true),
            NameKind.Organization when last > i => new(i, last, null, SectorOf(i, last)),
            NameKind.Location or NameKind.Facility when last > i => new(i, last, new(KnownKind.Place, words[i].Key, places.At(words[i]) ?? known?.Country)),
            _ when inTable > 0 => new(i, i + inTable, known),
            _ => null,
        };
    }

    /// <summary>One past the last word of the name that word <paramref name="i"/> is in; <paramref name="i"/> where it is in none.</summary>
    private int NameEnd(int i, int end)
    {
        if (words[i].Name is not { Kind: not NameKind.None } name) return i;
        int last = i + 1;
        while (last < end && words[last].Name.Kind == name.Kind && !words[last].Name.Begins) last++;
        return words[last - 1].IsPossessive ? last - 1 : last;
    }

    /// <summary>The sector that an organization's words tell, by the last of them that tells one.</summary>
    private string SectorOf(int first, int end)
    {
        for (int k = end - 1; k >= first; k--)
        {
            if (ActorTables.OrganizationWords.TryGetValue(words[k].Key, out (bool, string Sector) entry)) return entry.Sector;
        }
        return "";
    }

    /// <summary>"Israel Katz", "Paris Hilton": a country's or place's name as a given name.</summary>
    private bool BeginsPersonName(Known known, int next, int end) =>
        known.Kind is KnownKind.State or KnownKind.Place && next < end && words[next].Shape == WordShape.Capital
        && !IsKnownAt(next, end) && !ActorTables.NotNames.Contains(words[next].Key);

    private bool IsKnownAt(int i, int end) => ActorTables.Names.Longest(words, i, end).Length > 0 || NounAt(i, end) is not null;

    private bool BeginsNewName(int i, int end, bool titleCase)
    {
        Word word = words[i];
        if (ActorTables.NotNames.Contains(word.Key) || word.Span.Length < 2) return false;
        if (titleCase) return nameWords.Contains(word.Key);
        if (word.Key.Length < 2 || word.Key[1] == '-' || (word.Opens && smallWords.Contains(word.Key) && !capitalInside.Contains(word.Key))) return false; // "R-Ohio"
        return !word.Opens || capitalInside.Contains(word.Key) || (i + 1 < end && words[i + 1].Shape == WordShape.Capital && !IsKnownAt(i + 1, end));
    }

    private Chunk NewName(int i, int end, bool titleCase)
    {
        int last = i + 1;
        while (last < end)
        {
            int next = last;
            while (next < end && next < last + 3 && ActorTables.Particles.Contains(words[next].Key)) next++;
            if (next >= end || !Continues(next, end, titleCase)) break;
            last = next + 1;
        }
        if (!titleCase)
        {
            for (int k = i; k < last; k++) nameWords.Add(words[k].Key);
        }
        return new(i, last, null);
    }

    private bool Continues(int i, int end, bool titleCase)
    {
        Word word = words[i];
        if (!word.IsCapital || word.Opens || ActorTables.NotNames.Contains(word.Key)) return false;
        if (titleCase) return nameWords.Contains(word.Key);
        // A surname that is a country or an office ("Michael Jordan", "Stephen King") ends the name.
        bool ends = i + 1 >= end || !words[i + 1].IsCapital;
        (int known, Known? entry) = ActorTables.Names.Longest(words, i, end);
        if (known > 0) return ends && known == 1 && entry!.Kind is KnownKind.State or KnownKind.Place or KnownKind.People or KnownKind.Honorific;
        return NounAt(i, end) is not { } noun || (ends && noun.End == i + 1);
    }

    /// <summary>A name with an organization's word in it that is longer than what the tables know from the same word on.</summary>
    private Chunk? OrganizationAt(int i, int knownEnd, int end, Known? known)
    {
        if (ActorTables.NotNames.Contains(words[i].Key) || NounAt(i, end) is { Known.Kind: KnownKind.Title } || known?.Kind == KnownKind.Honorific) return null;
        int head = -1;
        end = Math.Min(end, i + LongestOrganization);
        for (int k = i; k < end && IsInside(i, k, knownEnd, end); k++)
        {
            if (words[k].IsCapital && ActorTables.OrganizationWords.ContainsKey(words[k].Key)) head = k;
        }
        if (head < i || (head == i && words[i].Opens && !capitalInside.Contains(words[i].Key))) return null;
        (bool open, string sector) = ActorTables.OrganizationWords[words[head].Key];
        int last = open ? ComplementEnd(head + 1, end) : head + 1;
        return last > knownEnd && !IsBody(known, knownEnd, last) ? new(i, last, null, sector) : null;
    }

    /// <summary>Whether word k can stand in an organization's name that began at i: capitals, and possessives that follow no state.</summary>
    private bool IsInside(int i, int k, int knownEnd, int end)
    {
        if (words[k].IsCapital) return k == i || !words[k].Opens && (k < knownEnd || NounAt(k, end) is not { Known.Kind: KnownKind.Title });
        return words[k].IsPossessive && k > i && knownEnd == i && k + 1 < end && words[k + 1].IsCapital;
    }

    /// <summary>The end of "of Health and Family Welfare" after "Ministry", or <paramref name="i"/>.</summary>
    private int ComplementEnd(int i, int end)
    {
        if (i >= end || !ActorTables.LinkWords[words[i].Key].Contains("organization")) return i;
        int k = i + 1, last = i;
        while (k < end)
        {
            if (words[k].IsCapital) last = k + 1;
            else if (!ActorTables.LinkWords[words[k].Key].Contains("field") || k > last + 1) break;
            k++;
        }
        return last;
    }

    private bool IsBody(Known? known, int from, int last) =>
        known?.Kind is KnownKind.State or KnownKind.Adjective && ActorTables.Bodies.Longest(words, from, last).Length == last - from;
}
