namespace Rapporteur.Articles;

/// <summary>Tells addresses on the web from paths.</summary>
internal static class WebUrl
{
    /// <summary>The URL that a text is, without its fragment, which no server sees; null for anything else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="on">Where it stands, for one that is relative to it.</param>
    public static Uri? Of(string? text, Uri? on = null)
    {
        text = text?.Trim();
        bool found = on is null ? Uri.TryCreate(text, UriKind.Absolute, out Uri? url) : Uri.TryCreate(on, text, out url);
        if (!found || url is not { Scheme: "http" or "https" } || url.Host.Length == 0) return null;
        return url.Fragment.Length == 0 ? url : new(url.GetLeftPart(UriPartial.Query));
    }
}
