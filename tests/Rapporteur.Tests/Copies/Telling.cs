using Rapporteur.Articles;
using Rapporteur.Copies;
using Rapporteur.Stories;

namespace Rapporteur.Tests.Copies;

/// <summary>Articles written for the tests of copies and stories.</summary>
internal static class Telling
{
    public const string Ferry =
        """
        By Ann Lee

        KELDA, May 4 (Northern Wire) — A ferry with 214 people on board ran aground off the island of Kelda on Monday night after its engines failed in heavy seas, the coast guard said.

        Lifeboats and two helicopters brought all passengers ashore before dawn. Eleven people were taken to hospital in Marrow with broken bones and hypothermia, and one of them, a sailor of 23, was in a serious condition.

        The captain of the Saint Orla, Tomas Reik, told the harbour office that both engines stopped within a minute of each other. "We had no power and the wind pushed us onto the rocks," he said.

        The ship's owner, Reik Lines, said that the ferry had passed an inspection in March. The transport ministry has ordered an inquiry and told the company to keep its two other ferries in port.
        """;

    public const string FerryElsewhere =
        """
        Passengers rescued as Saint Orla strikes rocks near Kelda

        More than 200 passengers of the ferry Saint Orla were rescued by helicopter and lifeboat in the early hours of Tuesday when the ship was driven onto rocks at Kelda.

        The coast guard in Marrow said eleven of the injured were being treated in hospital for hypothermia and fractures. A young sailor was badly hurt.

        Captain Tomas Reik reported that the engines had failed one after the other in the storm. Inspectors of the transport ministry will board the ferry of Reik Lines, whose other ships must stay in port until the inquiry is over.
        """;

    /// <summary>The same kind of accident, months later and elsewhere.</summary>
    public const string OtherFerry =
        """
        Ferry hits pier in Dunmor, nine hurt

        A ferry with 96 people on board struck a pier in the port of Dunmor on Friday morning after its steering failed, the harbour police said. Nine passengers were taken to hospital, none of them in a serious condition.

        The captain of the Lady Ismay, Petra Holm, said that the rudder did not answer when she turned toward the quay. The ship's owner, Dunmor Ferries, has taken it out of service, and the transport ministry has ordered an inquiry.
        """;

    public static ArticleWords Words(string text, string? id = null, string? published = null) =>
        ArticleWords.Read(Article.FromText(text) with { Id = id ?? text, Published = published is null ? null : DateOnly.Parse(published) });

    public static List<Story> Grouped(params IEnumerable<ArticleWords> articles)
    {
        StoryGrouper grouper = new();
        foreach (ArticleWords article in articles) grouper.Add(article);
        return [.. grouper.Stories()];
    }
}
