using PermitScreen.Facts;
using PermitScreen.Quantities;

namespace PermitScreen.Loading;

/// <summary>
/// A volume stated by weight: 年产300吨白酒 where the catalogue counts kilolitres. Nobody stated the density, so the weight gives the interval
/// between the lightest and the heaviest that it can be, and never one value.
/// </summary>
internal static class WeightText
{
    /// <summary>In which the weight of what is measured in the unit is stated; null when that is no volume.</summary>
    public static Unit? UnitOfWeight(Unit unit) => unit.Measure switch
    {
        Measure.Volume => Units.Get("t"),
        Measure.VolumePerYear => Units.Get("t/a"),
        Measure.VolumePerDay => Units.Get("t/d"),
        _ => null,
    };

    /// <summary>The volume, in the unit of the fact; null when the text states no weight or the fact has no density.</summary>
    public static QuantityBounds? Read(Fact fact, string text)
    {
        if (fact is not { Density: { Low: { } lightest, High: { } heaviest }, Unit: { } unit } || UnitOfWeight(unit) is not { } weight
            || BoundsText.Read(text, weight) is not { Succeeded: true, Range: { } tonnes } read)
        {
            return null;
        }

        var volume = new NumberRange(tonnes.Low / (heaviest * unit.Factor), tonnes.LowIncluded, tonnes.High / (lightest * unit.Factor), tonnes.HighIncluded);
        return read.IsEstimate ? QuantityBounds.Estimate(volume) : QuantityBounds.Of(volume);
    }
}
