namespace PermitScreen.Quantities;

/// <summary>
/// What a unit measures. Units convert within one measure and never across: tonnes per day do not become tonnes per year,
/// because nobody stated the operating days, and electricity does not become coal equivalent, because the factor is a policy choice.
/// </summary>
internal enum Measure
{
    /// <summary>Bare counts and ratios; 50% is 0.5.</summary>
    Number,

    /// <summary>Output of a boiler. Base MW; 1 t/h of steam is exactly 0.7 MW (名录2021 第91项: 65吨/小时（45.5兆瓦）).</summary>
    ThermalOutput,

    /// <summary>Installed generating capacity. Base MWe. Kept from <see cref="ThermalOutput"/>: a turbine is not sized in t/h of steam.</summary>
    ElectricPower,

    /// <summary>Base t.</summary>
    Mass,

    /// <summary>Base t/a.</summary>
    MassPerYear,

    /// <summary>Base t/d.</summary>
    MassPerDay,

    /// <summary>Size class of a berth, counted in tonnes of the ship (吨级).</summary>
    BerthTonnage,

    /// <summary>Base m2; 15 亩 = 1 hm2 = 10000 m2.</summary>
    Area,

    /// <summary>Flat products (tiles, boards, sheets) made in a year. Base m2/a.</summary>
    AreaPerYear,

    /// <summary>Base m.</summary>
    Length,

    /// <summary>Base m3.</summary>
    Volume,

    /// <summary>Base m3/a.</summary>
    VolumePerYear,

    /// <summary>Base m3/d.</summary>
    VolumePerDay,

    /// <summary>Base kWh.</summary>
    Electricity,

    /// <summary>Base kWh/a.</summary>
    ElectricityPerYear,

    /// <summary>Base tce (tonnes of coal equivalent, 吨标准煤).</summary>
    CoalEquivalent,

    /// <summary>Base tce/a.</summary>
    CoalEquivalentPerYear,

    /// <summary>Animals counted in 头 (pigs, cattle), at one time.</summary>
    Head,

    /// <summary>Animals counted in 头, put out in a year.</summary>
    HeadPerYear,

    /// <summary>Animals counted in 只, at one time. 只 may be sheep or ducks: not the same as 羽.</summary>
    Animals,

    /// <summary>Animals counted in 只, put out in a year.</summary>
    AnimalsPerYear,

    /// <summary>Poultry counted in 羽, at one time.</summary>
    Poultry,

    /// <summary>Poultry counted in 羽, put out in a year.</summary>
    PoultryPerYear,

    /// <summary>Hospital and hotel beds (张).</summary>
    Beds,

    /// <summary>Pieces of product (件).</summary>
    Pieces,

    /// <summary>Pieces of product made in a year.</summary>
    PiecesPerYear,

    /// <summary>Flat glass in weight cases; the factor to tonnes is left to the rule that states it.</summary>
    WeightCases,

    /// <summary>Flat glass, weight cases in a year.</summary>
    WeightCasesPerYear,

    /// <summary>Base kV.</summary>
    Voltage,

    /// <summary>Apparent power of the transformer of an electric furnace. Base kVA.</summary>
    ApparentPower,

    /// <summary>Base MPa.</summary>
    Pressure,

    /// <summary>Sound level, dB(A).</summary>
    Sound,

    /// <summary>Slope or angle, in degrees.</summary>
    Angle,

    /// <summary>Investment. Base 元.</summary>
    Money,
}
