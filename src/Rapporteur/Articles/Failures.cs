namespace Rapporteur.Articles;

/// <summary>What may go wrong with an input, and how it is said.</summary>
internal static class Failures
{
    /// <summary>Whether an exception tells of the input rather than of a fault of the program.</summary>
    public static bool IsExpected(Exception e) => e is UnreadableException or IOException or InvalidDataException or UnauthorizedAccessException;

    /// <summary>The failure that an exception stands for.</summary>
    /// <param name="e">The exception.</param>
    /// <param name="name">The input's name.</param>
    /// <param name="place">Where in the input, unless the exception tells it.</param>
    public static ReadFailure Of(Exception e, string name, string? place) =>
        new(name, (e as UnreadableException)?.Place ?? place, Reason(e)) { MayPass = (e as FetchException)?.MayPass ?? false };

    /// <summary>Why opening or reading failed, for people.</summary>
    public static string Reason(Exception e) => e switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        InvalidDataException => "the packed data are damaged or cut off",
        _ => e.Message,
    };
}
