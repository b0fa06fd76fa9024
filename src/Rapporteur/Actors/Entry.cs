using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>An actor while its references are being gathered.</summary>
internal sealed class Entry
{
    /// <summary>Its references.</summary>
    public List<Reference> References { get; } = [];

    /// <summary>The identity in the record; set when all entries are known.</summary>
    public string Id { get; set; } = "";

    /// <summary>What it is, by the first reference that tells.</summary>
    public ActorKind? Kind { get; private set; }

    /// <summary>m, f or null.</summary>
    public string? Gender { get; private set; }

    /// <summary>Whether a proper name is among its references.</summary>
    public bool IsNamed { get; private set; }

    /// <summary>Adds a reference.</summary>
    public void Add(Reference reference)
    {
        reference.Entry = this;
        References.Add(reference);
        Kind ??= reference.Kind;
        Gender ??= reference.Gender;
        IsNamed |= reference.Named;
    }

    /// <summary>The entry as the record has it.</summary>
    public Actor ToActor(string text, List<Word> words, string? country, Func<Chunk, string?> idOf)
    {
        return new(
            Id, Name(text, words), IsNamed, Kind ?? ActorKind.Person,
            country, Sector,
            [.. Roles.OrderBy(r => r.First).Select(r => ToRole(r, text, words, idOf))], Mentions(words));
    }

    /// <summary>The country that its own names, descriptions and offices tell; null if none does.</summary>
    public string? OwnCountry =>
        FirstText(r => r.Named ? r.Country : null) ?? Holders.Select(h => h.Known?.Country).FirstOrDefault(c => c is not null) ?? FirstText(r => r.Country);

    /// <summary>The country of the organization that it has an office in or speaks for; null if none is known.</summary>
    public string? CountryOfHolders(Func<Chunk, string?> countryOf) => Holders.Select(countryOf).FirstOrDefault(c => c is not null);

    private IEnumerable<Chunk> Holders => References.SelectMany(r => r.Roles.Select(role => role.Holder).Append(r.Holder)).OfType<Chunk>();

    /// <summary>The PLOVER sector that its names tell, else the bodies that it has an office in, else its offices; null if none does.</summary>
    public string? Sector =>
        FirstText(r => r.Named ? r.Sector : null) ?? SectorOfHolders ?? Roles.Select(r => r.Title.Sector).FirstOrDefault(s => s is not null) ?? FirstText(r => r.Sector);

    private IEnumerable<RoleReference> Roles => References.SelectMany(r => r.Roles);

    private string? SectorOfHolders =>
        Roles.Where(r => r.Title.Sector is null).Select(r => r.Holder?.Known?.Sector ?? r.Holder?.Organization).FirstOrDefault(s => s is not null);

    private string Name(string text, List<Word> words)
    {
        if (FirstText(r => r.Name) is { } known) return known;
        Reference fullest = References.Where(r => r.Form == MentionForm.Name).DefaultIfEmpty(References[0]).MaxBy(r => SpanOf(r.First, r.End, words).Length)!;
        return OneLine(SpanOf(fullest.First, fullest.NounEnd, words).Of(text));
    }

    private ValueList<Mention> Mentions(List<Word> words) => References.Select(r => new Mention(SpanOf(r.First, r.End, words), r.Form)).OrderBy(m => m.Span).ToValueList();

    private static Role ToRole(RoleReference role, string text, List<Word> words, Func<Chunk, string?> idOf)
    {
        Span span = SpanOf(role.First, role.End, words);
        return new(OneLine(span.Of(text)), role.Holder is { } holder ? idOf(holder) : null, span);
    }

    private static Span SpanOf(int first, int end, List<Word> words) => new(words[first].Span.Begin, words[end - 1].Span.End);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string? FirstText(Func<Reference, string?> part) => References.Select(part).FirstOrDefault(v => v is not null);
}
