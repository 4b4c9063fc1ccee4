using PermitScreen.Facts;
using PermitScreen.Quantities;

namespace PermitScreen.RulesEngine.Running.Binding;

/// <summary>Bounds of a number; <see cref="KnownFact.Unbounded"/> stands for none.</summary>
internal sealed record Range(decimal Least, bool LeastIncluded, decimal Most, bool MostIncluded)
{
    public static Range Anything { get; } = new(-KnownFact.Unbounded, true, KnownFact.Unbounded, true);

    public bool IsZero => Least == 0 && Most == 0;

    public static Range Exactly(decimal value) => new(value, true, value, true);

    /// <summary>The bounds of a stated number; null for what is none.</summary>
    /// <exception cref="ArgumentException">a bound has no last decimal, or more than 28 digits</exception>
    public static Range? Of(FactValue? value) => value is DateValue date ? Exactly(Dates.DayNumber(date.Date)) : value?.ToRange() is { } range ? Of(range) : null;

    public bool Overlaps(Range other) => !IsBelow(other) && !other.IsBelow(this);

    public Range Plus(Range other) => new(
        Sum(Least, other.Least, -KnownFact.Unbounded), LeastIncluded && other.LeastIncluded, Sum(Most, other.Most, KnownFact.Unbounded), MostIncluded && other.MostIncluded);

    private static decimal Sum(decimal a, decimal b, decimal none) => a == none || b == none ? none : a + b;

    private static Range Of(NumberRange range) => new(
        range.Low is { } low ? Decimal(low) : -KnownFact.Unbounded, range.Low is null || range.LowIncluded,
        range.High is { } high ? Decimal(high) : KnownFact.Unbounded, range.High is null || range.HighIncluded);

    private bool IsBelow(Range other) => Most < other.Least || Most == other.Least && !(MostIncluded && other.LeastIncluded);

    private static decimal Decimal(Rational value) => value.TryToDecimal(out var exact) ? exact : throw new ArgumentException($"{value} is not held exactly by a decimal", nameof(value));
}
