using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Events;
using Rapporteur.Places;
using Rapporteur.Text;
using Rapporteur.Times;
using Rapporteur.Zones;

namespace Rapporteur.Records;

/// <summary>Everything that was read from one article. Every span points into <see cref="ArticlePart.Text"/>.</summary>
/// <param name="Schema">The form of the record: <see cref="CurrentSchema"/>.</param>
/// <param name="Article">The article itself and what is known of it.</param>
/// <param name="Sentences">The sentences, in text order.</param>
/// <param name="Actors">Who the article speaks of.</param>
/// <param name="Times">The times it names.</param>
/// <param name="Places">The places it names.</param>
/// <param name="Attributions">Who says what.</param>
/// <param name="Events">Who did what to whom.</param>
/// <param name="ProducedBy">What made the record.</param>
public sealed record ArticleRecord(
    string Schema, ArticlePart Article, ValueList<Span> Sentences, ValueList<Actor> Actors, ValueList<TimeExpression> Times,
    ValueList<Place> Places, ValueList<Attribution> Attributions, ValueList<Event> Events, Producer ProducedBy)
{
    /// <summary>The form that this version writes.</summary>
    public const string CurrentSchema = "rapporteur.record/1";
}

/// <summary>The article itself and what is known of it.</summary>
/// <param name="Id">Its identity, as given, or the SHA-256 of the input.</param>
/// <param name="Source">The path or URL it was read from.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Language">ISO 639-1, or ISO 639-3 for one that has no code there.</param>
/// <param name="Headline">The headline, as given or from the text.</param>
/// <param name="Authors">Who wrote it.</param>
/// <param name="Published">The day of publication.</param>
/// <param name="Text">The text, verbatim.</param>
/// <param name="Zones">The parts of the page, covering every character that is not blank exactly once.</param>
public sealed record ArticlePart(
    string Id, string? Source, string? Outlet, string Language, string? Headline, ValueList<string> Authors,
    Publication Published, string Text, ValueList<Zone> Zones);

/// <summary>What made a record.</summary>
/// <param name="Version">The version of the program.</param>
/// <param name="Models">The version of each model, by name.</param>
public sealed record Producer(string Version, ModelVersions Models);
