using FsCheck.Xunit;
using Rapporteur.English;
using Rapporteur.Tests.Support;
using Rapporteur.Text;
using Rapporteur.Times;

namespace Rapporteur.Tests.Times;

public class TimeReaderTests
{
    public static TheoryData<string, string, string> Rules() =>
        [.. EnglishData.Rows("Times/rules.tsv").Select(r => new TheoryDataRow<string, string, string>(r[3], r[1], r[4]))];

    public static TheoryData<string, string> Phrases() =>
        [.. EnglishData.Rows("Times/phrases.tsv").Select(r => new TheoryDataRow<string, string>(r[3], r[4]))];

    public static TheoryData<string, string> Words() =>
        [.. EnglishData.Rows("Times/words.tsv").Select(r => new TheoryDataRow<string, string>(r[0], r[5]))];

    /// <summary>All words of the grammar's examples, and what may stand between them.</summary>
    private static readonly string[] Pieces =
    [
        "99999 ", "9999 ", "29 ", "31/", "12/", "-", ":30 ", ",", "'", "’", ".", "\ud83d", "\n", "\0",
        .. new[] { "phrases", "rules" }.SelectMany(t => EnglishData.Rows($"Times/{t}.tsv")).SelectMany(r => r[3].Split(' ', '[', ']')).Where(w => w.Length > 0).Distinct().SelectMany(w => new[] { w, w + " " }),
    ];

    public static TheoryData<string, string> Cues() =>
        [.. EnglishData.Rows("Times/tense.tsv").Select(r => new TheoryDataRow<string, string>(r[2], r[1]))];

    [Theory, MemberData(nameof(Rules))]
    public void Each_rule_finds_the_time_of_its_example(string example, string type, string value)
    {
        if (value.Length == 0)
        {
            TimeTables.Read(example, TimeTables.Published).ShouldBeEmpty();
            return;
        }
        (string text, Span span) = TimeTables.Marked(example);
        TimeTables.Read(text, TimeTables.Published)
            .ShouldContain(new TimeExpression(span, Enum.Parse<TimeType>(type, ignoreCase: true), value), example);
    }

    [Fact]
    public void A_clock_on_a_weekday_evening_is_read_where_the_day_of_publication_is_unknown() =>
        TimeTables.Read("It was around 7:15 pm on Monday evening, July 25, that it rained.", null).ShouldContain(t => t.Value == "XXXX-WXX-1T19:15");

    [Theory, MemberData(nameof(Phrases))]
    public void Each_phrase_is_part_of_the_time_of_its_example(string example, string value)
    {
        (string text, Span span) = TimeTables.Marked(example);
        TimeTables.Read(text, TimeTables.Published).ShouldContain(t => t.Span == span && t.Value == value, example);
    }

    [Theory, MemberData(nameof(Words))]
    public void Each_word_of_the_calendar_is_part_of_a_time_in_its_example(string word, string example) =>
        TimeTables.Read(example, TimeTables.Published)
            .ShouldContain(t => t.Span.Of(example).Contains(word, StringComparison.OrdinalIgnoreCase), example);

    [Theory, MemberData(nameof(Cues))]
    public void Each_telling_word_puts_the_Friday_of_its_example_before_or_after_the_day_of_publication(string example, string tense)
    {
        TimeExpression friday = TimeTables.Read(example, TimeTables.Published).Single(t => t.Span.Of(example) == "Friday");
        friday.Value.ShouldBe(tense == "future" ? "2024-03-29" : "2024-03-22");
    }

    [Theory]
    [InlineData("She spent $2,000 and 1,990 pounds on the F-16 in 20 towns.")]
    [InlineData("It may rain as they march; the sun sat low, and mon ami wed.")]
    [InlineData("He reads USA TODAY.")]
    [InlineData("The vote was 2010-12 to 3.")]
    [InlineData("It rained on February 30, 2024.")]
    public void What_only_looks_like_a_time_is_none(string text) => TimeTables.Read(text, TimeTables.Published).ShouldBeEmpty();

    [Fact]
    public void A_time_that_hangs_on_an_unknown_day_of_publication_is_written_with_X() =>
        TimeTables.Read("Yesterday, on Tuesday, in May, last week, last month, last year, on March 3.", null).Select(t => t.Value)
            .ShouldBe(["XXXX-XX-XX", "XXXX-WXX-2", "XXXX-05", "XXXX-WXX", "XXXX-XX", "XXXX", "XXXX-03-03"]);

    [Fact]
    public void A_day_without_a_year_is_the_nearest_one() =>
        TimeTables.Read("From December 30 to January 2.", new DateOnly(2024, 1, 1)).Select(t => t.Value).ShouldBe(["2023-12-30", "2024-01-02"]);

    [Fact]
    public void Weeks_are_those_of_ISO_8601_across_the_turn_of_the_year() =>
        TimeTables.Read("It rained this week.", new DateOnly(2021, 1, 2)).Single().Value.ShouldBe("2020-W53");

    [Fact]
    public void Offsets_beyond_the_calendar_are_left_out() =>
        TimeTables.Read("It rained 5000 years ago and 99999 days ago, and last week.", DateOnly.MinValue).ShouldBeEmpty();

    [Theory]
    [InlineData("It rained on 20240326.", 1)]
    [InlineData("It rained on 26262626.", 0)]
    public void Eight_digits_are_a_day_only_if_the_calendar_has_it(string text, int times) => TimeTables.Read(text, null).Count.ShouldBe(times);

    [Property(MaxTest = 1000)]
    public void Values_are_TIMEX3_and_spans_in_order_without_overlap(int[] picks, DateTime day, bool known)
    {
        string text = string.Concat(picks.Select(p => Pieces[(p & int.MaxValue) % Pieces.Length]));
        int end = 0;
        foreach (TimeExpression time in TimeTables.Read(text, known ? DateOnly.FromDateTime(day) : null))
        {
            TimeTables.Timex3().IsMatch(time.Value).ShouldBeTrue($"{time.Value} in {text}");
            time.Span.Begin.ShouldBeGreaterThanOrEqualTo(end);
            end = time.Span.End;
            end.ShouldBeGreaterThan(time.Span.Begin);
        }
        end.ShouldBeLessThanOrEqualTo(text.Length);
    }

    [Property]
    public void Any_text_has_times(string? text) => TimeTables.Read(text ?? "", TimeTables.Published);

    [Theory]
    [InlineData("Last Friday rain fell on the old port, as it had in March 2022 and in the late 1990s. ")]
    [InlineData("two days after ")]
    [InlineData("the first week of ")]
    [InlineData("three years and ")]
    [InlineData("from 4 to ")]
    [InlineData("March ")]
    [InlineData("12/")]
    public void Time_grows_with_the_length_of_the_text(string piece) =>
        Growth.ShouldBeLinear(text => TimeTables.Read(text, TimeTables.Published), piece, 20_000);

    [Fact]
    public void A_line_of_five_megabytes_can_be_read()
    {
        string line = string.Concat(Enumerable.Repeat("Last Friday rain fell on the old port of the town, as it had in March 2022 and in the late 1990s. ", 50_000));
        TimeTables.Read(line, TimeTables.Published).Count.ShouldBeGreaterThan(100_000);
    }
}
