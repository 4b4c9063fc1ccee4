using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Quantities;

namespace PermitScreen.Facts;

/// <summary>A known value of a fact. That nothing is known is the absence of a value, never a value.</summary>
public abstract record FactValue
{
    /// <summary>The numbers that it allows; null for what is no number.</summary>
    public NumberRange? ToRange() => this switch
    {
        NumberValue number => NumberRange.Exactly(number.Value),
        RangeValue range => range.Range,
        _ => null,
    };
}

/// <summary>Yes or no.</summary>
/// <param name="Value">true for yes</param>
public sealed record BooleanValue(bool Value) : FactValue;

/// <param name="Value">in the unit of the fact</param>
public sealed record NumberValue(Rational Value) : FactValue;

/// <summary>A number of which only bounds are known: 不足10吨, 3–5万吨/年.</summary>
/// <param name="Range">in the unit of the fact; no single number, and none below zero</param>
/// <param name="IsEstimate">it was called 约: the bounds, ten per cent either way, are an assumption</param>
public sealed record RangeValue(NumberRange Range, bool IsEstimate = false) : FactValue
{
    /// <summary>The number itself where the bounds leave only one.</summary>
    public static FactValue Of(NumberRange range) =>
        range is { Low: { } low, High: { } high } && low == high ? new NumberValue(low) : new RangeValue(range);
}

/// <summary>One option of an enumeration.</summary>
/// <param name="Option">id of the option</param>
public sealed record OptionValue(string Option) : FactValue;

/// <summary>A day.</summary>
/// <param name="Date">the day</param>
public sealed record DateValue(LocalDate Date) : FactValue;

/// <summary>Words that no rule tests.</summary>
/// <param name="Text">the words</param>
public sealed record TextValue(string Text) : FactValue;

/// <summary>The members of a set, or codes, in the order given and without repetition.</summary>
/// <param name="Items">ids of members, or codes</param>
public sealed record ManyValue(ImmutableArray<string> Items) : FactValue
{
    /// <summary>These are all there are. Otherwise they are at least these, and of what is not named nothing is known.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>
    /// The members that may be there beside those named, where no other can be: 清洗 may be pickling, never fermentation. Empty where nothing
    /// is known of the rest, and where there is no rest.
    /// </summary>
    public ImmutableArray<string> Perhaps { get; init; } = [];

    /// <summary>There is some member, named or not: 有，种类不清.</summary>
    public bool IsSome { get; init; }

    /// <summary>The same items in the same order, as complete.</summary>
    public bool Equals(ManyValue? other) =>
        other is not null && (IsComplete, IsSome) == (other.IsComplete, other.IsSome) && Items.AsSpan().SequenceEqual(other.Items.AsSpan()) && Perhaps.AsSpan().SequenceEqual(other.Perhaps.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Aggregate(17, (hash, item) => HashCode.Combine(hash, StringComparer.Ordinal.GetHashCode(item)));
}
