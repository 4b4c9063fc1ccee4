namespace PermitScreen.Quantities;

/// <summary>Every unit the library knows. The words after the factor are further spellings; <see cref="UnitText"/> evens out the rest.</summary>
internal static class UnitTable
{
    private static readonly Rational TenThousand = Rational.FromInt64(10_000);
    private static readonly Rational HundredMillion = Rational.FromInt64(100_000_000);
    private static readonly Rational Thousandth = Rational.One / Rational.FromInt64(1000);
    private static readonly Rational Millionth = Thousandth * Thousandth;

    private static readonly string[] Tonne = ["公吨", "tonne", "tonnes"];
    private static readonly string[] Kilogram = ["公斤"];
    private static readonly string[] CubicMetre = ["立方", "方", "m^3", "cum"];
    private static readonly string[] CoalTonne = ["吨标煤"];

    public static readonly UnitRow[] Rows =
    [
        new(Measure.Number, "1", "", "", Rational.One, "个", "倍"),
        new(Measure.Number, "%", "%", "%", Rational.One / Rational.FromInt64(100), "百分之一"),
        new(Measure.Number, "‰", "‰", "‰", Thousandth),

        // 蒸吨 is a tonne of steam per hour by definition: it needs no "/h" to be complete.
        new(Measure.ThermalOutput, "t/h", "蒸吨/小时", "t/h", Rational.FromDecimal(0.7m), "吨/h", "蒸吨", "蒸t", "蒸t/h", "tonnes/h"),
        new(Measure.ThermalOutput, "kg/h", "千克/小时", "kg/h", Rational.FromDecimal(0.0007m), "公斤/h"),
        new(Measure.ThermalOutput, "MW", "兆瓦", "MW", Rational.One, "mwth", "mwt"),
        new(Measure.ThermalOutput, "kW", "千瓦", "kW", Thousandth),
        // Boilers are sold by 大卡 at 600,000 kcal/h to the tonne of steam; the hour is understood, as in 蒸吨.
        new(Measure.ThermalOutput, "万kcal/h", "万大卡/小时", "×10⁴ kcal/h", Rational.FromDecimal(0.7m) / Rational.FromInt64(60), "万大卡", "万大卡/h", "万kcal", "万千卡", "万千卡/h"),
        new(Measure.ElectricPower, "MWe", "兆瓦（电）", "MWe", Rational.One, "mwp"),
        new(Measure.ElectricPower, "kWe", "千瓦（电）", "kWe", Thousandth, "kwp"),
        new(Measure.ElectricPower, "万kWe", "万千瓦", "×10⁴ kW", Rational.FromInt64(10), "万kw"),
        new(Measure.ElectricPower, "GWe", "吉瓦", "GW", Rational.FromInt64(1000), "gw", "gwp"),

        new(Measure.Mass, "t", "吨", "t", Rational.One, Tonne),
        new(Measure.Mass, "kg", "千克", "kg", Thousandth, Kilogram),
        new(Measure.Mass, "g", "克", "g", Millionth),
        new(Measure.Mass, "万t", "万吨", "×10⁴ t", TenThousand),
        new(Measure.MassPerYear, "t/a", "吨/年", "t/a", Rational.One, Per("/a", Tonne)),
        new(Measure.MassPerYear, "kg/a", "千克/年", "kg/a", Thousandth, Per("/a", Kilogram)),
        new(Measure.MassPerYear, "g/a", "克/年", "g/a", Millionth),
        new(Measure.MassPerYear, "万t/a", "万吨/年", "×10⁴ t/a", TenThousand),
        new(Measure.MassPerDay, "t/d", "吨/日", "t/d", Rational.One, Per("/d", Tonne)),
        new(Measure.MassPerDay, "kg/d", "千克/日", "kg/d", Thousandth, Per("/d", Kilogram)),
        new(Measure.MassPerDay, "万t/d", "万吨/日", "×10⁴ t/d", TenThousand),
        new(Measure.BerthTonnage, "吨级", "吨级", "DWT", Rational.One),
        new(Measure.BerthTonnage, "万吨级", "万吨级", "×10⁴ DWT", TenThousand),

        new(Measure.Area, "m2", "平方米", "m²", Rational.One, "平米", "平方", "m^2", "sqm"),
        new(Measure.Area, "hm2", "公顷", "hm²", TenThousand, "ha", "hm^2", "平方百米"),
        new(Measure.Area, "亩", "亩", "mu", TenThousand / Rational.FromInt64(15), "市亩"),
        new(Measure.Area, "km2", "平方公里", "km²", Rational.FromInt64(1_000_000), "平方千米", "km^2"),
        new(Measure.Area, "万m2", "万平方米", "×10⁴ m²", TenThousand, "万平米", "万平方"),
        new(Measure.Area, "万亩", "万亩", "×10⁴ mu", TenThousand * TenThousand / Rational.FromInt64(15)),
        new(Measure.AreaPerYear, "m2/a", "平方米/年", "m²/a", Rational.One, "平米/a", "m^2/a"),
        new(Measure.AreaPerYear, "万m2/a", "万平方米/年", "×10⁴ m²/a", TenThousand, "万平米/a"),
        new(Measure.Length, "m", "米", "m", Rational.One, "公尺"),
        new(Measure.Length, "km", "公里", "km", Rational.FromInt64(1000), "千米"),

        new(Measure.Volume, "m3", "立方米", "m³", Rational.One, CubicMetre),
        new(Measure.Volume, "kL", "千升", "kL", Rational.One),
        new(Measure.Volume, "L", "升", "L", Thousandth, "公升", "litre"),
        new(Measure.Volume, "万m3", "万立方米", "×10⁴ m³", TenThousand, "万立方", "万方"),
        new(Measure.Volume, "亿m3", "亿立方米", "×10⁸ m³", HundredMillion, "亿立方", "亿方"),
        new(Measure.VolumePerYear, "m3/a", "立方米/年", "m³/a", Rational.One, Per("/a", CubicMetre)),
        new(Measure.VolumePerYear, "kL/a", "千升/年", "kL/a", Rational.One),
        new(Measure.VolumePerYear, "L/a", "升/年", "L/a", Thousandth),
        new(Measure.VolumePerYear, "万m3/a", "万立方米/年", "×10⁴ m³/a", TenThousand, "万立方/a", "万方/a"),
        new(Measure.VolumePerYear, "亿m3/a", "亿立方米/年", "×10⁸ m³/a", HundredMillion, "亿立方/a", "亿方/a"),
        new(Measure.VolumePerDay, "m3/d", "立方米/日", "m³/d", Rational.One, Per("/d", CubicMetre)),
        new(Measure.VolumePerDay, "L/d", "升/日", "L/d", Thousandth),
        new(Measure.VolumePerDay, "万m3/d", "万立方米/日", "×10⁴ m³/d", TenThousand, "万立方/d", "万方/d"),

        // 度 alone is an angle; as electricity it needs 万 before it or /年 behind it.
        new(Measure.Electricity, "kWh", "千瓦时", "kWh", Rational.One, "千瓦小时", "kw·h", "kw.h"),
        new(Measure.Electricity, "MWh", "兆瓦时", "MWh", Rational.FromInt64(1000), "兆瓦小时"),
        new(Measure.Electricity, "万kWh", "万千瓦时", "×10⁴ kWh", TenThousand, "万度", "万千瓦小时", "万kw·h"),
        new(Measure.ElectricityPerYear, "kWh/a", "千瓦时/年", "kWh/a", Rational.One, "度/a", "度电/a", "千瓦小时/a", "kw·h/a", "kw.h/a"),
        new(Measure.ElectricityPerYear, "MWh/a", "兆瓦时/年", "MWh/a", Rational.FromInt64(1000)),
        new(Measure.ElectricityPerYear, "万kWh/a", "万千瓦时/年", "×10⁴ kWh/a", TenThousand, "万度/a", "万度电/a", "万千瓦小时/a", "万kw·h/a"),
        new(Measure.CoalEquivalent, "tce", "吨标准煤", "tce", Rational.One, CoalTonne),
        new(Measure.CoalEquivalent, "kgce", "千克标准煤", "kgce", Thousandth, "公斤标准煤", "千克标煤", "公斤标煤"),
        new(Measure.CoalEquivalent, "万tce", "万吨标准煤", "×10⁴ tce", TenThousand, "万吨标煤"),
        new(Measure.CoalEquivalentPerYear, "tce/a", "吨标准煤/年", "tce/a", Rational.One, Per("/a", CoalTonne)),
        new(Measure.CoalEquivalentPerYear, "kgce/a", "千克标准煤/年", "kgce/a", Thousandth, "公斤标准煤/a"),
        new(Measure.CoalEquivalentPerYear, "万tce/a", "万吨标准煤/年", "×10⁴ tce/a", TenThousand, "万吨标煤/a"),

        new(Measure.Head, "头", "头", "head", Rational.One),
        new(Measure.Head, "万头", "万头", "×10⁴ head", TenThousand),
        new(Measure.HeadPerYear, "头/a", "头/年", "head/a", Rational.One),
        new(Measure.HeadPerYear, "万头/a", "万头/年", "×10⁴ head/a", TenThousand),
        new(Measure.Animals, "只", "只", "animals", Rational.One),
        new(Measure.Animals, "万只", "万只", "×10⁴ animals", TenThousand),
        new(Measure.AnimalsPerYear, "只/a", "只/年", "animals/a", Rational.One),
        new(Measure.AnimalsPerYear, "万只/a", "万只/年", "×10⁴ animals/a", TenThousand),
        new(Measure.Poultry, "羽", "羽", "birds", Rational.One),
        new(Measure.Poultry, "万羽", "万羽", "×10⁴ birds", TenThousand),
        new(Measure.PoultryPerYear, "羽/a", "羽/年", "birds/a", Rational.One),
        new(Measure.PoultryPerYear, "万羽/a", "万羽/年", "×10⁴ birds/a", TenThousand),

        new(Measure.Beds, "张", "张", "beds", Rational.One, "张床", "床", "张床位", "个床位", "床位", "bed"),
        new(Measure.Pieces, "件", "件", "pieces", Rational.One),
        new(Measure.Pieces, "万件", "万件", "×10⁴ pieces", TenThousand),
        new(Measure.PiecesPerYear, "件/a", "件/年", "pieces/a", Rational.One),
        new(Measure.PiecesPerYear, "万件/a", "万件/年", "×10⁴ pieces/a", TenThousand),
        new(Measure.WeightCases, "重量箱", "重量箱", "weight cases", Rational.One),
        new(Measure.WeightCases, "万重量箱", "万重量箱", "×10⁴ weight cases", TenThousand, "万重箱"),
        new(Measure.WeightCasesPerYear, "重量箱/a", "重量箱/年", "weight cases/a", Rational.One),
        new(Measure.WeightCasesPerYear, "万重量箱/a", "万重量箱/年", "×10⁴ weight cases/a", TenThousand, "万重箱/a"),

        new(Measure.Voltage, "kV", "千伏", "kV", Rational.One),
        new(Measure.Voltage, "V", "伏", "V", Thousandth, "伏特"),
        new(Measure.ApparentPower, "kVA", "千伏安", "kVA", Rational.One),
        new(Measure.ApparentPower, "MVA", "兆伏安", "MVA", Rational.FromInt64(1000)),
        new(Measure.ApparentPower, "万kVA", "万千伏安", "×10⁴ kVA", TenThousand),
        new(Measure.Pressure, "MPa", "兆帕", "MPa", Rational.One),
        new(Measure.Pressure, "kPa", "千帕", "kPa", Thousandth),
        new(Measure.Sound, "dB", "分贝", "dB", Rational.One, "db(a)", "分贝(a)"),
        new(Measure.Angle, "°", "度", "°", Rational.One, "deg", "degree", "degrees"),
        new(Measure.Money, "元", "元", "CNY", Rational.One, "人民币", "rmb", "元人民币"),
        new(Measure.Money, "万元", "万元", "×10⁴ CNY", TenThousand, "万元人民币"),
        new(Measure.Money, "亿元", "亿元", "×10⁸ CNY", HundredMillion, "亿元人民币"),
    ];

    private static string[] Per(string time, string[] names) => [.. names.Select(name => name + time)];
}
