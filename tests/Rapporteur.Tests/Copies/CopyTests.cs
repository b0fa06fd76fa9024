using FsCheck.Xunit;
using Rapporteur.Copies;
using static Rapporteur.Tests.Copies.Telling;

namespace Rapporteur.Tests.Copies;

public class CopyTests
{
    [Fact]
    public void A_wire_copy_with_a_changed_byline_is_a_copy_and_tells_what_differs()
    {
        Copy copy = OnlyCopy(Ferry, Ferry.Replace("Ann Lee", "Tom Day Mills"));
        (copy.Article, copy.Of).ShouldBe(("1", "0"));
        copy.Differs.ShouldHaveSingleItem().ShouldBe(new Difference("Ann Lee", "Tom Day Mills"));
        copy.Resemblance.ShouldBeInRange(0.9, 0.99);
    }

    [Fact]
    public void The_same_words_with_other_capitals_and_punctuation_are_a_copy_that_differs_in_nothing()
    {
        Copy copy = OnlyCopy(Ferry, Ferry.Replace(",", "").Replace("A ferry", "a FERRY"));
        copy.Resemblance.ShouldBe(1);
        copy.Differs.ShouldBeEmpty();
    }

    [Fact]
    public void What_an_editor_cuts_from_the_end_is_left_out_of_a_copy()
    {
        string beginning = Ferry[..Ferry.IndexOf("The captain of", StringComparison.Ordinal)];
        Copy copy = OnlyCopy(Ferry, beginning);
        copy.Containment.ShouldBe(1);
        copy.Differs.ShouldHaveSingleItem().Original.ShouldStartWith("The captain of the Saint Orla");
        copy.Differs[0].Copied.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_event_in_other_words_is_no_copy() => Copies(Ferry, FerryElsewhere).ShouldBeEmpty();

    [Fact]
    public void Of_several_originals_the_closest_is_named()
    {
        string edited = Ferry.Replace("Eleven people were taken to hospital in Marrow", "Eleven passengers were brought to a clinic in Marrow");
        Copies(Ferry, edited, edited.Replace("Ann Lee", "Tom Day")).Select(c => c.Of).ShouldBe(["0", "1"]);
    }

    [Fact]
    public void Resemblance_and_containment_are_exact()
    {
        // Six and four words have three runs of four and one.
        ulong[] longer = Shingles.Of([1, 2, 3, 4, 5, 6]), shorter = Shingles.Of([2, 3, 4, 5]);
        Shingles.Shared(longer, shorter).ShouldBe(1);
        CopyFinder.Compare(longer, shorter).ShouldBe((1.0 / 3, 1.0));
        CopyFinder.Compare(longer, Shingles.Of([6, 5, 4, 3])).ShouldBeNull();
    }

    [Property(MaxTest = 300)]
    public void Whether_one_copies_the_other_does_not_depend_on_which_came_first(byte[] a, byte[] b)
    {
        ulong[] left = Shingles.Of([.. a.Select(w => (ulong)w % 4)]), right = Shingles.Of([.. b.Select(w => (ulong)w % 4)]);
        CopyFinder.Compare(left, right).ShouldBe(CopyFinder.Compare(right, left));
    }

    [Property(MaxTest = 100)]
    public void A_word_changed_anywhere_leaves_a_copy(ushort at)
    {
        string[] words = Ferry.Split(' ');
        words[at % words.Length] = "xyzzy";
        OnlyCopy(Ferry, string.Join(' ', words)).Differs.ShouldContain(d => d.Copied.Contains("xyzzy"));
    }

    private static Copy OnlyCopy(params string[] texts) => Copies(texts).ShouldHaveSingleItem();

    private static List<Copy> Copies(params string[] texts) => [.. Grouped(texts.Select((t, i) => Words(t, $"{i}"))).SelectMany(s => s.Copies).OrderBy(c => c.Article)];
}
