using Rapporteur.English;
using Rapporteur.Events;
using Rapporteur.Models;
using Rapporteur.Syntax;

namespace Rapporteur.Tests.Events;

public class EventTypesTests
{
    [Fact]
    public void Every_type_that_the_model_knows_has_its_class_and_intensity()
    {
        foreach (string type in SyntaxReader.With(ModelFolder.Default).Encoder.Labels.Types.Where(t => t != "O"))
            EventTypes.Of(type).Quad.ShouldBeInRange(1, 4);
    }

    [Fact]
    public void Conflict_is_negative_and_cooperation_positive()
    {
        foreach (string[] row in EnglishData.Rows("event-types.tsv"))
        {
            EventType type = EventTypes.Of(row[0]);
            (type.Intensity > 0).ShouldBe(type.Quad <= 2, row[0]);
        }
    }
}
