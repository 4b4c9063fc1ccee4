using PermitScreen.Facts;
using PermitScreen.Screening.Engine;

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
            ? world.Lacking.Where(l => !world.States(l.Key)).Select(l => new GivenFact(l.Key, Least(l.Key, l.Value), "", default))
            : [];
        return new Application { Id = id, AsOf = day, Facts = [.. facts.Concat(lacking).OrderBy(g => g.Fact.Index)] };
    }

    /// <summary>Nothing, or of a set that is never empty the first member that it does not lack.</summary>
    private static ManyValue Least(Fact set, ulong lacking) =>
        set.IsNeverEmpty && set.Options.FirstOrDefault(o => (FactLayout.OptionBit(set, o.Id) & lacking) == 0) is { } some ? new ManyValue([some.Id]) : new ManyValue([]);

    private static FactValue ValueOf(FactValue value, bool isComplete) => value switch
    {
        RangeValue range => new NumberValue(Intervals.PointOf(range.Range)),
        ManyValue { IsComplete: false, Items.IsEmpty: false } many when isComplete => new ManyValue(many.Items),
        _ => value,
    };
}
