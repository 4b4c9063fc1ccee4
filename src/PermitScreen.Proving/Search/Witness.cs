using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Proving.Search;

/// <summary>A world as an application: a number for each interval, and sets that name all they have.</summary>
internal static class Witness
{
    /// <summary>The applications that a world may stand for, the fullest first: a set may also be named as far as it was decided.</summary>
    /// <param name="sheet">what follows from the world: members that follow are members, too</param>
    public static IEnumerable<Application> Of(World world, FactSheet sheet, string id, NodaTime.LocalDate day)
    {
        yield return Of(world, sheet, id, day, isComplete: true);
        yield return Of(world, sheet, id, day, isComplete: false);
    }

    private static Application Of(World world, FactSheet sheet, string id, NodaTime.LocalDate day, bool isComplete)
    {
        var facts = world.Statements.Select(g => g with { Value = ValueOf(g, sheet, isComplete) });
        var lacking = isComplete
            ? world.Lacking.Keys.Where(set => !world.States(set)).Select(set => new GivenFact(set, Members(set, sheet), "", default))
            : [];
        return new Application { Id = id, AsOf = day, Facts = [.. facts.Concat(lacking).OrderBy(g => g.Fact.Index)] };
    }

    private static FactValue ValueOf(GivenFact given, FactSheet sheet, bool isComplete) => given.Value switch
    {
        RangeValue range => new NumberValue(Intervals.PointOf(range.Range)),
        ManyValue { IsComplete: false } many when isComplete && (many.IsSome || !many.Items.IsEmpty) && sheet.Rules.Layout[given.Fact].Predicates is null => Members(given.Fact, sheet),
        var value => value,
    };

    /// <summary>All that it surely has; of a set that is not empty, where no member is sure, the first that it does not lack.</summary>
    private static ManyValue Members(Fact set, FactSheet sheet)
    {
        var slot = sheet.Slots[sheet.Rules.Layout[set].Slot];
        var members = set.Options.Where(o => (FactLayout.OptionBit(set, o.Id) & slot.Yes) != 0).Select(o => o.Id).ToImmutableArray();
        var isSome = set.IsNeverEmpty || (slot.Yes & FactLayout.SomeBit(set)) != 0;
        return members.IsEmpty && isSome && set.Options.FirstOrDefault(o => (FactLayout.OptionBit(set, o.Id) & slot.No) == 0) is { } some
            ? new ManyValue([some.Id])
            : new ManyValue(members);
    }
}
