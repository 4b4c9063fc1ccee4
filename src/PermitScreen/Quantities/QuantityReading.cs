using System.Diagnostics.CodeAnalysis;

namespace PermitScreen.Quantities;

/// <summary>What <see cref="QuantityText.Read"/> made of a text: a value, or the reason why there is none.</summary>
internal sealed class QuantityReading
{
    private QuantityReading(string text, Rational value, Unit? unit, QuantityFailure? failure)
    {
        Text = text;
        Value = value;
        Unit = unit;
        Failure = failure;
    }

    [MemberNotNullWhen(true, nameof(Unit))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => Failure is null;

    /// <summary>The text as given.</summary>
    public string Text { get; }

    /// <summary>The value in the unit that was expected; zero on failure.</summary>
    public Rational Value { get; }

    /// <summary>The unit the text was read in, shorthands completed: t/a for "3万吨" beside a yearly tonnage.</summary>
    public Unit? Unit { get; }

    public QuantityFailure? Failure { get; }

    internal static QuantityReading Of(string text, Rational value, Unit unit) => new(text, value, unit, null);

    internal static QuantityReading Failed(string text, QuantityFailure failure) => new(text, default, null, failure);
}
