using Rapporteur.Syntax;

namespace Rapporteur.Tests.Syntax;

public class NameDecoderTests
{
    private static readonly NameDecoder Decoder = new(["O", "B-person", "I-person", "B-location", "I-location"]);

    [Fact]
    public void The_likeliest_labels_are_taken_where_they_are_legal() =>
        Decode([[0, -9, -9, -9, -9], [-9, 0, -9, -9, -9], [-9, -9, 0, -9, -9]])
            .ShouldBe([default, new(NameKind.Person, true), new(NameKind.Person, false)]);

    [Fact]
    public void A_name_does_not_go_on_as_something_else() =>
        Decode([[-9, 0, -9, -1, -9], [-9, -9, -3, -9, 0]])
            .ShouldBe([new(NameKind.Location, true), new(NameKind.Location, false)]);

    [Fact]
    public void A_sentence_does_not_begin_inside_a_name() =>
        Decode([[-5, -4, 0, -9, -9]]).ShouldBe([new(NameKind.Person, true)]);

    private static NamePart[] Decode(float[][] scores) => Decoder.Decode(scores.SelectMany(row => row).ToArray());
}
