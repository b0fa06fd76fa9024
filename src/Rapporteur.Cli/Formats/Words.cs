using System.Globalization;
using Rapporteur.Events;
using Rapporteur.Places;
using Rapporteur.Times;

namespace Rapporteur.Cli.Formats;

/// <summary>How people are told what a record holds.</summary>
internal static class Words
{
    /// <summary>The day of publication and what tells it, such as "26 March 2024 (by the dateline)"; null if it is not known.</summary>
    public static string? Day(Publication published) => published.Value is not { } day ? null : day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) + published.Basis switch
    {
        PublicationBasis.Dateline => " (by its dateline)",
        PublicationBasis.Caption => " (by a caption)",
        PublicationBasis.Text => " (by its text)",
        _ => "",
    };

    /// <summary>Who does what to whom, in one line.</summary>
    public static string Parties(Event happening, Voices voices)
    {
        string actors = string.Join(", ", happening.Actors.Select(p => voices.ActorName(p.Actor) ?? p.Actor));
        string recipients = string.Join(", ", happening.Recipients.Select(p => voices.ActorName(p.Actor) ?? p.Actor));
        return recipients.Length == 0 ? actors : $"{actors} → {recipients}";
    }

    /// <summary>An event's type with its mode, and whether it happened.</summary>
    public static string Kind(Event happening) =>
        happening.Type + (happening.Mode is null ? "" : $" ({happening.Mode})") + (happening.Negated ? ", negated" : "") + happening.Modality switch
        {
            Modality.Future => ", to come",
            Modality.Possible => ", possible",
            Modality.Requested => ", demanded",
            _ => "",
        };

    /// <summary>When and where, as far as it is told.</summary>
    public static string TimeAndPlace(Event happening) =>
        string.Join(", ", new[] { happening.Time?.Value, happening.Place?.Name }.Where(part => part is not null));

    /// <summary>Where a place lies, such as "IR 35.69, 51.42".</summary>
    public static string Where(Place place) =>
        string.Create(CultureInfo.InvariantCulture, $"{place.Country} {place.Lat:0.##}, {place.Lon:0.##}").TrimStart();

    /// <summary>The words shortened at a blank to about so many characters.</summary>
    public static string Shortened(string words, int length)
    {
        if (words.Length <= length) return words;
        int blank = words.LastIndexOf(' ', length);
        int end = blank > length / 2 ? blank : length;
        if (char.IsHighSurrogate(words[end - 1])) end--;
        return words[..end] + " …";
    }

    /// <summary>A number and its noun.</summary>
    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
