using PermitScreen.Facts;

namespace PermitScreen.Proving.Search;

/// <summary>A world as an application: a number for each interval, and sets that name all they have.</summary>
internal static class Witness
{
    /// <summary>The applications that a world may stand for, the fullest first: a set may also be named as far as it was decided.</summary>
    public static IEnumerable<Application> Of(World world, string id, NodaTime.LocalDate day)
    {
        yield return Of(world, id, day, isComplete: true);
        yield return Of(world, id, day, isComplete: false);
    }

    private static Application Of(World world, string id, NodaTime.LocalDate day, bool isComplete)
    {
        var facts = world.Statements.Select(g => g with { Value = ValueOf(g.Value, isComplete) });
        var lacking = isComplete
            ? world.Lacking.Keys.Where(set => !world.States(set)).Select(set => new GivenFact(set, new ManyValue([]), "", default))
            : [];
        return new Application { Id = id, AsOf = day, Facts = [.. facts.Concat(lacking).OrderBy(g => g.Fact.Index)] };
    }

    private static FactValue ValueOf(FactValue value, bool isComplete) => value switch
    {
        RangeValue range => new NumberValue(Intervals.PointOf(range.Range)),
        ManyValue { IsComplete: false, Items.IsEmpty: false } many when isComplete => new ManyValue(many.Items),
        _ => value,
    };
}
