using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Rapporteur.Cli.Watch;

/// <summary>What has been read of each feed, in a file, so that a restart goes on where the last run ended. One run at a time may use it.</summary>
internal sealed class WatchState : IDisposable
{
    // Feeds show an item for hours or days; one that comes back after this is read as new.
    private const int DaysKept = 60;

    private readonly string path;
    private readonly FileStream lockFile;
    private readonly TimeProvider time;
    private readonly Dictionary<string, FeedState> feeds;

    private WatchState(string path, FileStream lockFile, TimeProvider time)
    {
        (this.path, this.lockFile, this.time) = (path, lockFile, time);
        feeds = File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), WatchStateJson.Default.DictionaryStringFeedState)! : [];
    }

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>Where the state is kept unless another place is named: XDG's folder for states, or the platform's for a user's own data.</summary>
    public static string UsualPath()
    {
        string? xdg = Environment.GetEnvironmentVariable("XDG_STATE_HOME");
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string folder = !string.IsNullOrEmpty(xdg) ? xdg
            : OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) : Path.Combine(home, ".local", "state");
        return Path.Combine(folder, "rapporteur", "watch.json");
    }

    /// <summary>The state in a file, which is made by the first save; null after a message if it cannot be used.</summary>
    public static WatchState? Open(string path, Terminal terminal, TimeProvider time)
    {
        FileStream? held = null;
        try
        {
            path = Path.GetFullPath(path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            held = new(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            return new(path, held, time);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            terminal.Error.WriteLine(held is null ? $"rapporteur: {path}: cannot be used, or is used by another run: {e.Message}" : $"rapporteur: {path}: is no state of rapporteur watch: {e.Message}");
            held?.Dispose();
            return null;
        }
    }

    /// <summary>What is kept of a feed.</summary>
    public FeedState Of(Uri feed)
    {
        if (!feeds.TryGetValue(feed.AbsoluteUri, out FeedState? state)) feeds[feed.AbsoluteUri] = state = new();
        return state;
    }

    /// <summary>Whether an item need not be read again, whichever feed had it; notes that the feed still has it.</summary>
    public bool IsDone(FeedState feed, string item)
    {
        string key = Key(item);
        if (!feed.Items.ContainsKey(key)) return feeds.Values.Any(f => f.Items.ContainsKey(key));
        feed.Items[key] = Today;
        return true;
    }

    /// <summary>Notes that an item need not be read again.</summary>
    public void Done(FeedState feed, string item) => feed.Items[Key(item)] = Today;

    /// <summary>Writes the file: first another, which then takes its place, so that there is a whole one at any moment.</summary>
    public void Save()
    {
        DateOnly first = Today.AddDays(-DaysKept);
        foreach (FeedState feed in feeds.Values)
            foreach ((string item, _) in feed.Items.Where(i => i.Value < first).ToList()) feed.Items.Remove(item);
        string next = path + ".new";
        using (FileStream file = File.Create(next))
        {
            JsonSerializer.Serialize(file, feeds, WatchStateJson.Default.DictionaryStringFeedState);
            file.Flush(flushToDisk: true);
        }
        File.Move(next, path, overwrite: true);
    }

    public void Dispose() => lockFile.Dispose();

    private static string Key(string item) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(item)).AsSpan(0, 12));
}
