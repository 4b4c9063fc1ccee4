using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Quantities;

namespace PermitScreen.Facts;

/// <summary>A known value of a fact. That nothing is known is the absence of a value, never a value.</summary>
public abstract record FactValue;

public sealed record BooleanValue(bool Value) : FactValue;

/// <param name="Value">in the unit of the fact</param>
public sealed record NumberValue(Rational Value) : FactValue;

public sealed record OptionValue(string Option) : FactValue;

public sealed record DateValue(LocalDate Date) : FactValue;

public sealed record TextValue(string Text) : FactValue;

/// <summary>The members of a set, or codes, in the order given and without repetition.</summary>
public sealed record ManyValue(ImmutableArray<string> Items) : FactValue
{
    public bool Equals(ManyValue? other) => other is not null && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    public override int GetHashCode() => Items.Aggregate(17, (hash, item) => HashCode.Combine(hash, StringComparer.Ordinal.GetHashCode(item)));
}
