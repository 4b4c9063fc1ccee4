namespace PermitScreen.Quantities;

/// <summary>An exact value with its unit: 34.9 t/h.</summary>
internal readonly record struct Quantity(Rational Value, Unit Unit)
{
    /// <summary>
    /// The value in <paramref name="target"/>, exactly: 34.9 t/h is 24.43 MW. False across dimensions; shorthands are no
    /// conversions and belong to <see cref="QuantityText.Read"/>.
    /// </summary>
    public bool TryConvert(Unit target, out Rational value)
    {
        ArgumentNullException.ThrowIfNull(target);
        var convertible = target.Measure == Unit.Measure;
        value = !convertible ? default : ReferenceEquals(target, Unit) ? Value : Value * Unit.Factor / target.Factor;
        return convertible;
    }

    public override string ToString() => QuantityText.Format(Value, Unit, zh: false);
}
