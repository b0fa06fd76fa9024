using System.Text;
using Rapporteur.Cli.Formats;
using Rapporteur.Cli.Formats.Text;
using Rapporteur.Copies;
using Rapporteur.Stories;

namespace Rapporteur.Cli.Stories;

/// <summary>For people: a story with its articles below it, and of copies what differs.</summary>
/// <param name="width">The columns of a line.</param>
internal sealed class StoryText(int width) : StoryFormat
{
    private const int LongestDifference = 60;
    private const int DifferencesShown = 6;

    public override byte[] Render(Story story, int number)
    {
        StringBuilder text = new();
        if (number > 1) text.Append('\n');
        AddLine(text, "", $"{story.Id}  {story.Headline ?? string.Join(", ", story.Terms)}");
        string[] facts = [Days(story), Words.Count(story.Articles.Count, "article"), story.Copies.Count switch { 0 => "", 1 => "1 copy", var copies => $"{copies} copies" }];
        AddLine(text, "    ", string.Join(" · ", facts.Where(f => f.Length > 0)));
        ILookup<string, Copy> copied = story.Copies.ToLookup(c => c.Article);
        foreach (StoryArticle article in story.Articles)
        {
            string?[] known = [article.Published?.ToString("O"), article.Outlet, article.Headline, article.Id];
            AddLine(text, "    - ", string.Join("  ", known.Where(k => k is not null)));
            foreach (Copy copy in copied[article.Id])
            {
                AddLine(text, "      ", $"copies {copy.Of}, of whose words it shares {copy.Resemblance.ToString("0%")}");
                foreach (Difference difference in copy.Differs.Take(DifferencesShown)) AddLine(text, "        ", Told(difference));
                if (copy.Differs.Count > DifferencesShown) AddLine(text, "        ", $"and {Words.Count(copy.Differs.Count - DifferencesShown, "difference")} more");
            }
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private void AddLine(StringBuilder text, string indent, string line) =>
        text.Append(indent).Append(Words.Shortened(Printable.Of(line).ReplaceLineEndings(" "), width - indent.Length - 2)).Append('\n');

    private static string Days(Story story) =>
        story.First == story.Last ? $"{story.First:d MMMM yyyy}" : $"{story.First:d MMMM yyyy} – {story.Last:d MMMM yyyy}";

    private static string Told(Difference difference) => difference switch
    {
        { Original: "" } => $"adds “{Words.Shortened(difference.Copied, LongestDifference)}”",
        { Copied: "" } => $"leaves out “{Words.Shortened(difference.Original, LongestDifference)}”",
        _ => $"“{Words.Shortened(difference.Original, LongestDifference / 2)}” became “{Words.Shortened(difference.Copied, LongestDifference / 2)}”",
    };
}
