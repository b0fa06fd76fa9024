using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Rapporteur.Cli.Formats.Html;

/// <summary>Text as it stands in a page.</summary>
internal static class Escaped
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The text with everything escaped that could be taken for mark-up, also inside quoted attributes.</summary>
    public static string Of(string text) => Encoder.Encode(text);
}
