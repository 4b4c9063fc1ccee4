using PermitScreen.Facts;
using PermitScreen.Quantities;

namespace PermitScreen.Loading.Applications;

/// <summary>
/// Who lists painting among the processes and says 溶剂型涂料不足10吨 uses some: where there is none one writes 0 or 无. So an upper bound leaves
/// zero out where the application itself names what the fact measures among the members of a set.
/// </summary>
internal static class StatedBounds
{
    public static GivenFact LeaveZeroOut(GivenFact given, IReadOnlyCollection<GivenFact> all)
    {
        if (given.Value is not RangeValue { IsEstimate: false, Range: { Low: { } low, LowIncluded: true, High: not null } range }
            || low.CompareTo(Rational.Zero) != 0 || given.Fact.Unit is not { } unit || BoundsText.Read(given.Text, unit) is not { Range.Low: null }
            || !IsNamed(given.Fact.Gate, all))
        {
            return given;
        }

        return given with { Value = RangeValue.Of(range with { LowIncluded = false }) };
    }

    private static bool IsNamed(Condition? gate, IReadOnlyCollection<GivenFact> all) =>
        gate is Test { Fact: { Type: FactType.Set } set, Expectation: OneOf { Options: var options } }
        && all.FirstOrDefault(g => g.Fact == set)?.Value is ManyValue members && members.Items.Any(item => options.Contains(item));
}
