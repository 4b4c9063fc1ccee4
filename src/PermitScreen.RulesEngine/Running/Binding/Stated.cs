using PermitScreen.Facts;

namespace PermitScreen.RulesEngine.Running.Binding;

/// <summary>What a statement says by itself.</summary>
internal static class Stated
{
    /// <summary>Zero, no or none is perhaps no statement that the thing exists, and neither is what may be zero.</summary>
    public static bool MayBeNothing(FactValue value) => value switch
    {
        NumberValue or RangeValue => Range.Of(value) is { Least: <= 0, Most: >= 0 } range && (range.Least < 0 || range.LeastIncluded) && (range.Most > 0 || range.MostIncluded),
        ManyValue many => many is { Items.IsEmpty: true, IsSome: false },
        BooleanValue boolean => !boolean.Value,
        OptionValue option => option.Option == "none",
        _ => false,
    };

    /// <summary>An estimate is an assumption about a number, and here nothing is assumed.</summary>
    public static bool IsEstimate(FactValue value) => value is RangeValue { IsEstimate: true };
}
