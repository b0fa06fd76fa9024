namespace Rapporteur.Actors;

/// <summary>
/// Makes references of chunks: names with the offices around them, governments and organizations with those who speak for
/// them, descriptions of people without a name.
/// </summary>
internal sealed class ReferenceReader
{
    private readonly Chunks chunks;
    private readonly string? home;
    private readonly DescriptionReader descriptions;
    private readonly Dictionary<int, Reference> names = [];
    private readonly List<Reference> references = [];

    private ReferenceReader(Chunks chunks, string? home)
    {
        this.home = home;
        this.chunks = chunks;
        descriptions = new(chunks);
    }

    /// <summary>The references in text order.</summary>
    public static List<Reference> Read(Chunks chunks, string? home)
    {
        ReferenceReader reader = new(chunks, home);
        foreach (Chunk chunk in chunks.All.Where(c => c.IsNewName)) reader.AddName(chunk);
        int read = 0;
        foreach (Chunk chunk in chunks.All)
        {
            if (chunk.First >= read) read = reader.Read(chunk);
        }
        reader.references.Sort((a, b) => a.First.CompareTo(b.First));
        return reader.references;
    }

    /// <summary>Reads what begins with a chunk; returns one past its last word.</summary>
    private int Read(Chunk chunk)
    {
        switch (chunk.Known?.Kind)
        {
            case KnownKind.Title or KnownKind.Persons or KnownKind.Body:
                return AddDescription(chunk);
            case KnownKind.State or KnownKind.Adjective or KnownKind.People or KnownKind.Organization or KnownKind.Metonym:
                return AddKnown(chunk);
            default:
                return chunk.Organization is null ? chunk.End : chunks.Body(chunk).End;
        }
    }

    private void AddName(Chunk chunk)
    {
        if (chunk.Organization is not null && GovernmentOf(chunk) is { } state)
        {
            AddState(chunk.First, chunk.End, state, ActorKind.State);
            return;
        }
        Known? before = chunks.EndingAt(chunk.First)?.Known;
        bool honoured = before?.Kind == KnownKind.Honorific;
        Reference name = new()
        {
            First = chunk.First,
            End = chunk.End,
            Kind = chunk.Organization is not null ? ActorKind.Organization : honoured || chunk.IsPerson ? ActorKind.Person : null,
            Key = chunks.KeyOf(chunk),
            Country = chunk.Organization is null ? null : CountryOf(chunk),
            Sector = chunk.Organization is { Length: > 0 } sector ? sector : null,
            Gender = (honoured ? before!.Gender : null) ?? (chunk.Organization is null ? GivenNames.GenderOf(chunks.Key(chunk.First)) : null),
        };
        names[chunk.First] = name;
        references.Add(name);
    }

    /// <summary>The country in an organization's name ("Kenya Human Rights Commission") or right before it ("Iran’s …").</summary>
    private string? CountryOf(Chunk chunk)
    {
        for (int i = chunk.First; i < chunk.End; i++)
        {
            if (!chunks.Words[i].IsCapital) continue;
            if (ActorTables.Names.Longest(chunks.Words, i, chunk.End) is ( > 0, { Country: { } country, Kind: not KnownKind.Organization })) return country;
        }
        return chunks.Left(chunk.First).Holder?.Known?.Country ?? CountryOfPlaceIn(chunk);
    }

    /// <summary>The country of the place that an organization's name begins with: "Kano State Police".</summary>
    private string? CountryOfPlaceIn(Chunk chunk)
    {
        bool isWord = ActorTables.OrganizationWords.ContainsKey(chunks.Key(chunk.First)) || ActorTables.Modifiers.Longest(chunks.Words, chunk.First, chunk.End).Length > 0;
        for (int end = Math.Min(chunk.End - 1, chunk.First + 3); end > chunk.First && !isWord; end--)
        {
            if (chunks.Places.Named(string.Join(' ', Enumerable.Range(chunk.First, end - chunk.First).Select(chunks.Key))) is { } country) return country;
        }
        return null;
    }

    /// <summary>The state that a government's name stands for: "Government of Kenya", "Federal Government" at home.</summary>
    private string? GovernmentOf(Chunk chunk)
    {
        int first = chunk.First;
        (int length, string? of) = ActorTables.Bodies.Longest(chunks.Words, first, chunk.End);
        while (length == 0 && first < chunk.End - 1 && ActorTables.Modifiers.Longest(chunks.Words, first, first + 1) is (1, false))
        {
            (length, of) = ActorTables.Bodies.Longest(chunks.Words, ++first, chunk.End);
        }
        if (length == 0 || of is not ("any" or "state")) return null;
        int next = first + length;
        if (next == chunk.End) return ActorTables.Nouns.Longest(chunks.Words, first, chunk.End).Value is { Many: true, Sector: "GOV" } ? home : null;
        if (!ActorTables.LinkWords[chunks.Key(next)].Contains("organization")) return null;
        next += ActorTables.IsDefinite(chunks.Key(next + 1)) ? 2 : 1;
        return next < chunk.End && ActorTables.Names.Longest(chunks.Words, next, chunk.End) is var (found, known) && next + found == chunk.End && known is { Kind: KnownKind.State }
            ? known.Country : null;
    }

    private int AddKnown(Chunk chunk)
    {
        Known known = chunk.Known!;
        (int end, string of) = chunks.Body(chunk);
        bool described = end > chunk.End;
        if (known.Kind == KnownKind.Adjective && !described) return chunk.End;
        ActorKind kind = of == "people" || known.Kind == KnownKind.People ? ActorKind.People
            : known.Kind == KnownKind.Organization ? ActorKind.Organization : ActorKind.State;
        references.Add(new()
        {
            First = described ? chunks.Left(chunk.First).First : chunk.First,
            End = end,
            Kind = kind,
            Key = kind == ActorKind.Organization ? known.Name : kind + known.Country!,
            Name = kind == ActorKind.Organization ? known.Name : ActorTables.Of(known.Country!, kind),
            Country = known.Country,
            Sector = kind == ActorKind.People ? "CVL" : known.Sector,
            Form = described ? MentionForm.Nominal : known.Kind == KnownKind.Metonym ? MentionForm.Metonym : MentionForm.Name,
        });
        return end;
    }

    /// <summary>The state that a body acts for, and whether its people is meant: "the government" without more is the one at home.</summary>
    private (string? Country, string? Of) StateOf(Chunk chunk, Description found)
    {
        (int length, string? of) = ActorTables.Bodies.Longest(chunks.Words, chunk.First, chunk.End);
        if (length == 0) return (null, null);
        if (found.Holder is not { } holder) return of != "people" && chunk.Known is { Many: true, Sector: "GOV" } ? (home, of) : (null, null);
        return holder.Known is { Kind: KnownKind.State or KnownKind.Adjective or KnownKind.Place } state ? (state.Country, of) : (null, null);
    }

    /// <summary>"the people of Gaza", "the government of Nigeria".</summary>
    private void AddState(int first, int end, string country, ActorKind kind) => references.Add(new()
    {
        First = first,
        End = end,
        Kind = kind,
        Key = kind + country,
        Name = ActorTables.Of(country, kind),
        Country = country,
        Sector = kind == ActorKind.People ? "CVL" : "GOV",
        Form = MentionForm.Nominal,
    });

    private int AddDescription(Chunk chunk)
    {
        Description found = descriptions.Read(chunk);
        Reference? person = found.PersonFirst is { } first ? names.GetValueOrDefault(first) : null;
        if (person is not null && person.Kind is null or ActorKind.Person)
        {
            person!.Kind = ActorKind.Person;
            person.Roles.Add(new(found.First, found.End, chunk.Known!, found.Holder));
            person.Gender ??= chunk.Known!.Gender;
            return found.TitleEnd;
        }
        if (found.IsActor && StateOf(chunk, found) is ({ } country, { } of))
        {
            AddState(found.First, found.End, country, of == "people" ? ActorKind.People : ActorKind.State);
        }
        else if (found.IsActor)
        {
            references.Add(new()
            {
                First = found.First,
                End = found.End,
                Kind = chunk.Is(KnownKind.Body) ? ActorKind.Organization : chunk.Known!.Many ? ActorKind.Group : ActorKind.Person,
                Named = false,
                Key = chunks.DescriptionKey(found.First, found.End),
                Country = found.Holder?.Known?.Country,
                Sector = chunk.Known!.Sector ?? found.Holder?.Known?.Sector,
                Gender = chunk.Known.Gender,
                Form = MentionForm.Nominal,
                Noun = chunk.Known.Name,
                NounAt = found.TitleEnd - 1,
                Office = RoleReference.OfficeOf(chunk.Known, found.Holder),
                Holder = found.Holder,
            });
        }
        return found.IsActor ? found.End : found.TitleEnd;
    }
}
