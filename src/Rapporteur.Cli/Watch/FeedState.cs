using System.Text.Json.Serialization;
using Rapporteur.Fetching;

namespace Rapporteur.Cli.Watch;

/// <summary>What is kept of one feed.</summary>
internal sealed class FeedState
{
    /// <summary>What the server gave to ask whether the feed has changed.</summary>
    public Validators Validators { get; set; } = Validators.None;

    /// <summary>The items that need not be read again, by a hash of their identity, and the day on which each was last in the feed.</summary>
    public Dictionary<string, DateOnly> Items { get; init; } = [];
}

/// <summary>Writes and reads the state.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Dictionary<string, FeedState>))]
internal sealed partial class WatchStateJson : JsonSerializerContext;
