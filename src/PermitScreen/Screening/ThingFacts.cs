using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Quantities;

namespace PermitScreen.Screening;

/// <summary>An application that lists several things, as one application for each of them: the tests of a clause meet on one thing.</summary>
internal static class ThingFacts
{
    /// <summary>Each choice of one thing of every kind that is listed, with the application as it reads for them.</summary>
    public static IEnumerable<(ImmutableArray<Thing> Things, Application Application)> Of(Application application, Vocabulary vocabulary)
    {
        IEnumerable<ImmutableArray<Thing>> choices = [[]];
        foreach (var kind in application.Things.GroupBy(t => t.Kind))
            choices = [.. choices.SelectMany(chosen => kind.Select(chosen.Add))];
        foreach (var chosen in choices)
        {
            var facts = chosen.SelectMany(t => t.Facts.Concat(SumFor(t, application, vocabulary)));
            yield return (chosen, application with { Facts = [.. application.Facts, .. facts], Things = [] });
        }
    }

    /// <summary>What the list adds up to as far as it concerns this thing; nothing for one that surely, or perhaps, does not count.</summary>
    private static IEnumerable<GivenFact> SumFor(Thing thing, Application application, Vocabulary vocabulary)
    {
        if (vocabulary.Things.FirstOrDefault(k => k.Id == thing.Kind)?.Sum is not { } sum
            || ValueOf(thing, sum.Total) is not null || !IsLeftOut(thing, sum, false) || ValueOf(thing, sum.Each)?.ToRange() is not { } total)
            yield break;
        var isEstimate = IsEstimated(thing, sum);
        foreach (var other in application.Things.Where(t => t.Kind == thing.Kind && t.Number != thing.Number && !IsLeftOut(t, sum, true)))
        {
            isEstimate |= IsEstimated(other, sum);
            var most = ValueOf(other, sum.Each)?.ToRange() ?? NumberRange.AtLeast(Rational.Zero);
            var surely = IsLeftOut(other, sum, false) && ValueOf(thing, sum.Alike) is { } kind && kind == ValueOf(other, sum.Alike);
            total = total.Plus(surely ? most : most with { Low = Rational.Zero, LowIncluded = true });
        }

        // What an estimate adds to is an estimate: an assumption, and none in strict mode.
        yield return new GivenFact(sum.Total, isEstimate ? new RangeValue(total, IsEstimate: true) : RangeValue.Of(total), "", thing.Place);
    }

    private static bool IsLeftOut(Thing thing, ThingSum sum, bool wanted) => ValueOf(thing, sum.LeftOut) is BooleanValue { Value: var left } && left == wanted;

    private static bool IsEstimated(Thing thing, ThingSum sum) => ValueOf(thing, sum.Each) is RangeValue { IsEstimate: true };

    private static FactValue? ValueOf(Thing thing, Fact fact) => thing.Facts.FirstOrDefault(g => g.Fact == fact)?.Value;
}
