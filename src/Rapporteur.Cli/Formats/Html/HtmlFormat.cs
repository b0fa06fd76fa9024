using System.Reflection;
using System.Text;
using Rapporteur.Records;

namespace Rapporteur.Cli.Formats.Html;

/// <summary>
/// One page for all articles, complete in itself: the text with attributions and events marked in place, and explained in
/// the margin. No scripts; nothing is loaded from elsewhere.
/// </summary>
internal sealed class HtmlFormat : RecordFormat
{
    public override ValueTask BeginAsync(Stream output) => output.WriteAsync(Encoding.UTF8.GetBytes($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="color-scheme" content="light dark">
        <title>Who says what · Rapporteur</title>
        <style>
        {Resource("page.css")}</style>
        </head>
        <body>
        {Resource("legend.html")}
        """));

    public override byte[] Render(ArticleRecord record, int number)
    {
        StringBuilder page = new();
        new ArticleSection(record, $"a{number}", page).Write();
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    public override ValueTask EndAsync(Stream output) => output.WriteAsync(Encoding.UTF8.GetBytes("</body>\n</html>\n"));

    private static string Resource(string name)
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
