namespace Rapporteur.Actors;

/// <summary>A phrase about a person or people by an office or a noun: "Iranian foreign minister", "a spokesman for the union".</summary>
/// <param name="First">The first word, articles and modifiers included.</param>
/// <param name="End">One past the last word, with what the office is of.</param>
/// <param name="TitleEnd">One past the office itself.</param>
/// <param name="Holder">The state or organization whose office it is.</param>
/// <param name="PersonFirst">The first word of the name of the person who has the office, if it stands beside.</param>
/// <param name="IsActor">Whether it speaks of somebody, rather than being part of another phrase.</param>
internal readonly record struct Description(int First, int End, int TitleEnd, Chunk? Holder, int? PersonFirst, bool IsActor);

/// <summary>Reads the phrase around an office or a noun for people.</summary>
internal sealed class DescriptionReader(Chunks chunks)
{
    /// <summary>The phrase around <paramref name="chunk"/>.</summary>
    public Description Read(Chunk chunk)
    {
        (int first, Chunk? holder) = chunks.Left(chunk.First);
        (int end, Chunk? of) = Complement(chunk.End);
        holder ??= of;
        bool one = chunk.Is(KnownKind.Title) || (chunk.Is(KnownKind.Persons) && !chunk.Known!.Many);
        int? person = one ? PersonBeside(chunk.End, first, end) : null;
        if (person == chunk.End) end = chunk.End;
        return new(first, end, chunk.End, holder, person, IsActor(chunk, first, end));
    }

    /// <summary>"of Iran", "for the Iranian foreign ministry" after an office; its end, and the state or organization in it.</summary>
    private (int End, Chunk? Of) Complement(int i)
    {
        if (!ActorTables.LinkWords[chunks.Key(i)].Contains("office")) return (i, null);
        int at = chunks.Key(i + 1) == "the" ? i + 2 : i + 1;
        if (chunks.BeginningAt(at) is not { } chunk) return (i, null);
        bool owner = chunk.Organization is not null || chunk.Known?.Kind is KnownKind.State or KnownKind.Organization or KnownKind.Metonym or KnownKind.Place;
        (int end, _) = chunks.Body(chunk);
        return owner || end > chunk.End ? (end, chunk) : (i, null);
    }

    /// <summary>The name right after the office, after the whole phrase, or before it and a comma.</summary>
    private int? PersonBeside(int titleEnd, int first, int end)
    {
        int next = SkipTitles(titleEnd);
        if (IsPerson(chunks.BeginningAt(next))) return next;
        if (IsPerson(chunks.BeginningAt(end))) return end;
        if (chunks.EndingAt(first - 1) is { } before && chunks.Key(first - 1) == "," && IsPerson(before)) return before.First;
        return chunks.Key(end) == "," && IsPerson(chunks.BeginningAt(end + 1)) ? end + 1 : null;
    }

    /// <summary>Over further offices and honorifics before the name: "Supreme Leader Ayatollah Ali Khamenei".</summary>
    private int SkipTitles(int i)
    {
        for (int n = 0; n < 3 && chunks.BeginningAt(i) is { Known.Kind: KnownKind.Title or KnownKind.Honorific } title; n++) i = title.End;
        return i;
    }

    private static bool IsPerson(Chunk? chunk) => chunk is { IsNewName: true, Organization: null };

    private bool IsActor(Chunk chunk, int first, int end)
    {
        // A noun before another noun for people only describes it: "police officers", "party leaders".
        if (chunks.BeginningAt(chunk.End) is { Known.Kind: KnownKind.Title or KnownKind.Persons or KnownKind.Body }) return false;
        return (chunk.Is(KnownKind.Persons) && chunk.Known!.Many) || first < chunk.First || end > chunk.End;
    }
}
