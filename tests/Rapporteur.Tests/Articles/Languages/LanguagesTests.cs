using FsCheck.Xunit;
using Rapporteur.Articles;
using Rapporteur.English;
using static Rapporteur.Tests.Articles.TemporaryFolder;

namespace Rapporteur.Tests.Articles;

public class LanguagesTests
{
    private const string German = "Der Minister sagte am Dienstag, die Fähren würden erst am Donnerstag wieder fahren, weil der Wind noch zu stark sei.";

    [Fact]
    public void Each_language_s_example_is_told_from_English()
    {
        foreach (string[] row in EnglishData.Rows("languages.tsv"))
        {
            string code = Languages.Of(row[2]).Code;
            if (row[0] == "en") code.ShouldBe("en");
            else code.ShouldNotBe("en", row[2]);
        }
    }

    [Theory]
    [InlineData("de", German)]
    [InlineData("fr", "Le ministre a déclaré mardi que les ferries ne reprendraient la mer que jeudi, quand le vent sera tombé.")]
    [InlineData("es", "El ministro dijo el martes que los transbordadores no volverán a navegar hasta el jueves, cuando amaine el viento.")]
    [InlineData("pt", "O ministro disse na terça-feira que as balsas só voltarão a navegar na quinta-feira, quando o vento diminuir.")]
    [InlineData("nl", "De minister zei dinsdag dat de veerboten pas donderdag weer zullen varen, als de wind is gaan liggen.")]
    [InlineData("pl", "Minister powiedział we wtorek, że promy wrócą na trasę dopiero w czwartek, gdy ucichnie wiatr.")]
    [InlineData("tr", "Bakan salı günü yaptığı açıklamada feribotların ancak perşembe günü yeniden sefere çıkacağını söyledi.")]
    [InlineData("id", "Menteri mengatakan pada hari Selasa bahwa kapal feri baru akan berlayar lagi pada hari Kamis.")]
    [InlineData("sw", "Waziri alisema Jumanne kwamba vivuko havitaanza tena safari hadi Alhamisi, upepo utakapotulia.")]
    [InlineData("ru", "Министр сказал во вторник, что паромы снова пойдут только в четверг.")]
    [InlineData("uk", "Міністр сказав у вівторок, що пороми знову підуть лише в четвер, коли вщухне вітер.")]
    [InlineData("ar", "قال الوزير يوم الثلاثاء إن العبارات لن تبحر مرة أخرى قبل يوم الخميس.")]
    [InlineData("zh", "部长星期二表示，渡轮要到星期四风停之后才会恢复航行。")]
    [InlineData("ja", "大臣は火曜日、フェリーの運航再開は木曜日になると述べた。")]
    [InlineData("ko", "장관은 화요일에 여객선이 목요일에야 다시 운항할 것이라고 말했다.")]
    public void The_language_of_a_sentence_is_told(string code, string sentence) => Languages.Of(sentence).Code.ShouldBe(code);

    [Theory]
    [InlineData("")]
    [InlineData("12.30 – 14.00")]
    [InlineData("Rain fell.")]
    [InlineData("Zelensky meets Orban in Budapest")]
    [InlineData("Bangladesh: Awami League's Obaidul Quader warns BNP in Rajshahi")]
    [InlineData("Bundesliga: Borussia Mönchengladbach beat Eintracht Frankfurt")]
    [InlineData("Ecuador's Guillermo Lasso and Peru's Pedro Castillo sign accord")]
    [InlineData("Nana Akufo-Addo swears in Supreme Court justices")]
    public void A_short_text_and_one_full_of_foreign_names_counts_as_English(string text) => Languages.Of(text).ShouldBe(Language.English);

    [Fact]
    public async Task An_article_in_another_language_is_passed_over_with_its_place_and_the_others_are_read()
    {
        List<ArticleInput> all = await ReadTextAsync($"{{\"text\":\"{German}\"}}\n{{\"text\":\"Rain fell on Tuesday.\"}}");
        all[0].ShouldBeOfType<PassedOver>().ToString().ShouldEndWith("input, line 1: passed over, since it is in German");
        all[1].Article().Language.ShouldBe(Language.English);
    }

    [Property]
    public void Any_text_has_a_language(string? text) => Languages.Of(text ?? "").Name.ShouldNotBeEmpty();

    [Property]
    public void What_follows_the_letters_that_are_looked_at_changes_nothing(string? text)
    {
        string begin = string.Concat(Enumerable.Repeat("The ferry sails. ", Languages.Looked / 10));
        Languages.Of(begin + text).ShouldBe(Language.English);
    }
}
