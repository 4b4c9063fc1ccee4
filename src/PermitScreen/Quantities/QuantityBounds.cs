using System.Diagnostics.CodeAnalysis;

namespace PermitScreen.Quantities;

/// <summary>What <see cref="BoundsText.Read"/> made of a text: the interval in which the quantity lies, or the reason why there is none.</summary>
internal sealed class QuantityBounds
{
    private QuantityBounds(NumberRange? range, QuantityFailure? failure)
    {
        Range = range;
        Failure = failure;
    }

    [MemberNotNullWhen(true, nameof(Range))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => Failure is null;

    /// <summary>In the unit that was expected; a single point where the text states an exact value.</summary>
    public NumberRange? Range { get; }

    /// <summary>The text says 约: the bounds are our reading of it, ten per cent either way, and not what anybody stated.</summary>
    public bool IsEstimate { get; private init; }

    /// <summary>Of several like things, such as 2×35 t/h: one of them. The range is that of all together.</summary>
    public Rational? Each { get; private init; }

    /// <summary>Several things that are not alike, such as 35+20 t/h: no single value is that of each.</summary>
    public bool IsUnlikeSum { get; private init; }

    public QuantityFailure? Failure { get; }

    internal static QuantityBounds Of(NumberRange range) => new(range, null);

    internal static QuantityBounds Estimate(NumberRange range) => new(range, null) { IsEstimate = true };

    internal static QuantityBounds Sum(Rational total, Rational? each) =>
        new(NumberRange.Exactly(total), null) { Each = each, IsUnlikeSum = each is null };

    internal static QuantityBounds Failed(QuantityFailure failure) => new(null, failure);
}
