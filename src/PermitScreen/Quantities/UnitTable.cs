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
    private static readonly string[] CubicMetre = ["立方", "m^3", "cum"];
    private static readonly string[] CoalTonne = ["吨标煤"];

    public static readonly UnitRow[] Rows =
    [
        new(Dimension.Number, "1", "", "", Rational.One, "个", "倍"),
        new(Dimension.Number, "%", "%", "%", Rational.One / Rational.FromInt64(100), "百分之一"),
        new(Dimension.Number, "‰", "‰", "‰", Thousandth),

        // 蒸吨 is a tonne of steam per hour by definition: it needs no "/h" to be complete.
        new(Dimension.ThermalOutput, "t/h", "蒸吨/小时", "t/h", Rational.FromDecimal(0.7m), "吨/h", "蒸吨", "蒸t", "蒸t/h", "tonnes/h"),
        new(Dimension.ThermalOutput, "MW", "兆瓦", "MW", Rational.One, "mwth", "mwt"),
        new(Dimension.ThermalOutput, "kW", "千瓦", "kW", Thousandth),
        new(Dimension.ElectricPower, "MWe", "兆瓦（电）", "MWe", Rational.One),
        new(Dimension.ElectricPower, "kWe", "千瓦（电）", "kWe", Thousandth),
        new(Dimension.ElectricPower, "万kWe", "万千瓦", "×10⁴ kW", Rational.FromInt64(10), "万kw"),

        new(Dimension.Mass, "t", "吨", "t", Rational.One, Tonne),
        new(Dimension.Mass, "kg", "千克", "kg", Thousandth, Kilogram),
        new(Dimension.Mass, "g", "克", "g", Millionth),
        new(Dimension.Mass, "万t", "万吨", "×10⁴ t", TenThousand),
        new(Dimension.MassPerYear, "t/a", "吨/年", "t/a", Rational.One, Per("/a", Tonne)),
        new(Dimension.MassPerYear, "kg/a", "千克/年", "kg/a", Thousandth, Per("/a", Kilogram)),
        new(Dimension.MassPerYear, "g/a", "克/年", "g/a", Millionth),
        new(Dimension.MassPerYear, "万t/a", "万吨/年", "×10⁴ t/a", TenThousand),
        new(Dimension.MassPerDay, "t/d", "吨/日", "t/d", Rational.One, Per("/d", Tonne)),
        new(Dimension.MassPerDay, "kg/d", "千克/日", "kg/d", Thousandth, Per("/d", Kilogram)),
        new(Dimension.MassPerDay, "万t/d", "万吨/日", "×10⁴ t/d", TenThousand),
        new(Dimension.BerthTonnage, "吨级", "吨级", "DWT", Rational.One),
        new(Dimension.BerthTonnage, "万吨级", "万吨级", "×10⁴ DWT", TenThousand),

        new(Dimension.Area, "m2", "平方米", "m²", Rational.One, "平米", "m^2", "sqm"),
        new(Dimension.Area, "hm2", "公顷", "hm²", TenThousand, "ha", "hm^2", "平方百米"),
        new(Dimension.Area, "亩", "亩", "mu", TenThousand / Rational.FromInt64(15), "市亩"),
        new(Dimension.Area, "km2", "平方公里", "km²", Rational.FromInt64(1_000_000), "平方千米", "km^2"),
        new(Dimension.Area, "万m2", "万平方米", "×10⁴ m²", TenThousand, "万平米"),
        new(Dimension.Area, "万亩", "万亩", "×10⁴ mu", TenThousand * TenThousand / Rational.FromInt64(15)),
        new(Dimension.Length, "m", "米", "m", Rational.One, "公尺"),
        new(Dimension.Length, "km", "公里", "km", Rational.FromInt64(1000), "千米"),

        new(Dimension.Volume, "m3", "立方米", "m³", Rational.One, CubicMetre),
        new(Dimension.Volume, "kL", "千升", "kL", Rational.One),
        new(Dimension.Volume, "L", "升", "L", Thousandth, "公升", "litre"),
        new(Dimension.Volume, "万m3", "万立方米", "×10⁴ m³", TenThousand, "万立方"),
        new(Dimension.Volume, "亿m3", "亿立方米", "×10⁸ m³", HundredMillion, "亿立方"),
        new(Dimension.VolumePerYear, "m3/a", "立方米/年", "m³/a", Rational.One, Per("/a", CubicMetre)),
        new(Dimension.VolumePerYear, "kL/a", "千升/年", "kL/a", Rational.One),
        new(Dimension.VolumePerYear, "L/a", "升/年", "L/a", Thousandth),
        new(Dimension.VolumePerYear, "万m3/a", "万立方米/年", "×10⁴ m³/a", TenThousand, "万立方/a"),
        new(Dimension.VolumePerYear, "亿m3/a", "亿立方米/年", "×10⁸ m³/a", HundredMillion, "亿立方/a"),
        new(Dimension.VolumePerDay, "m3/d", "立方米/日", "m³/d", Rational.One, Per("/d", CubicMetre)),
        new(Dimension.VolumePerDay, "L/d", "升/日", "L/d", Thousandth),
        new(Dimension.VolumePerDay, "万m3/d", "万立方米/日", "×10⁴ m³/d", TenThousand, "万立方/d"),

        // 度 alone is an angle; as electricity it needs 万 before it or /年 behind it.
        new(Dimension.Electricity, "kWh", "千瓦时", "kWh", Rational.One, "千瓦小时", "kw·h", "kw.h"),
        new(Dimension.Electricity, "MWh", "兆瓦时", "MWh", Rational.FromInt64(1000), "兆瓦小时"),
        new(Dimension.Electricity, "万kWh", "万千瓦时", "×10⁴ kWh", TenThousand, "万度", "万千瓦小时", "万kw·h"),
        new(Dimension.ElectricityPerYear, "kWh/a", "千瓦时/年", "kWh/a", Rational.One, "度/a", "度电/a", "千瓦小时/a", "kw·h/a", "kw.h/a"),
        new(Dimension.ElectricityPerYear, "MWh/a", "兆瓦时/年", "MWh/a", Rational.FromInt64(1000)),
        new(Dimension.ElectricityPerYear, "万kWh/a", "万千瓦时/年", "×10⁴ kWh/a", TenThousand, "万度/a", "万度电/a", "万千瓦小时/a", "万kw·h/a"),
        new(Dimension.CoalEquivalent, "tce", "吨标准煤", "tce", Rational.One, CoalTonne),
        new(Dimension.CoalEquivalent, "kgce", "千克标准煤", "kgce", Thousandth, "公斤标准煤", "千克标煤", "公斤标煤"),
        new(Dimension.CoalEquivalent, "万tce", "万吨标准煤", "×10⁴ tce", TenThousand, "万吨标煤"),
        new(Dimension.CoalEquivalentPerYear, "tce/a", "吨标准煤/年", "tce/a", Rational.One, Per("/a", CoalTonne)),
        new(Dimension.CoalEquivalentPerYear, "kgce/a", "千克标准煤/年", "kgce/a", Thousandth, "公斤标准煤/a"),
        new(Dimension.CoalEquivalentPerYear, "万tce/a", "万吨标准煤/年", "×10⁴ tce/a", TenThousand, "万吨标煤/a"),

        new(Dimension.Head, "头", "头", "head", Rational.One),
        new(Dimension.Head, "万头", "万头", "×10⁴ head", TenThousand),
        new(Dimension.HeadPerYear, "头/a", "头/年", "head/a", Rational.One),
        new(Dimension.HeadPerYear, "万头/a", "万头/年", "×10⁴ head/a", TenThousand),
        new(Dimension.Animals, "只", "只", "animals", Rational.One),
        new(Dimension.Animals, "万只", "万只", "×10⁴ animals", TenThousand),
        new(Dimension.AnimalsPerYear, "只/a", "只/年", "animals/a", Rational.One),
        new(Dimension.AnimalsPerYear, "万只/a", "万只/年", "×10⁴ animals/a", TenThousand),
        new(Dimension.Poultry, "羽", "羽", "birds", Rational.One),
        new(Dimension.Poultry, "万羽", "万羽", "×10⁴ birds", TenThousand),
        new(Dimension.PoultryPerYear, "羽/a", "羽/年", "birds/a", Rational.One),
        new(Dimension.PoultryPerYear, "万羽/a", "万羽/年", "×10⁴ birds/a", TenThousand),

        new(Dimension.Beds, "张", "张", "beds", Rational.One, "张床", "床", "张床位", "床位", "bed"),
        new(Dimension.Pieces, "件", "件", "pieces", Rational.One),
        new(Dimension.Pieces, "万件", "万件", "×10⁴ pieces", TenThousand),
        new(Dimension.PiecesPerYear, "件/a", "件/年", "pieces/a", Rational.One),
        new(Dimension.PiecesPerYear, "万件/a", "万件/年", "×10⁴ pieces/a", TenThousand),
        new(Dimension.WeightCases, "重量箱", "重量箱", "weight cases", Rational.One),
        new(Dimension.WeightCases, "万重量箱", "万重量箱", "×10⁴ weight cases", TenThousand, "万重箱"),
        new(Dimension.WeightCasesPerYear, "重量箱/a", "重量箱/年", "weight cases/a", Rational.One),
        new(Dimension.WeightCasesPerYear, "万重量箱/a", "万重量箱/年", "×10⁴ weight cases/a", TenThousand, "万重箱/a"),

        new(Dimension.Voltage, "kV", "千伏", "kV", Rational.One),
        new(Dimension.Voltage, "V", "伏", "V", Thousandth, "伏特"),
        new(Dimension.Pressure, "MPa", "兆帕", "MPa", Rational.One),
        new(Dimension.Pressure, "kPa", "千帕", "kPa", Thousandth),
        new(Dimension.Sound, "dB", "分贝", "dB", Rational.One, "db(a)", "分贝(a)"),
        new(Dimension.Angle, "°", "度", "°", Rational.One, "deg", "degree", "degrees"),
        new(Dimension.Money, "元", "元", "CNY", Rational.One, "人民币", "rmb", "元人民币"),
        new(Dimension.Money, "万元", "万元", "×10⁴ CNY", TenThousand, "万元人民币"),
        new(Dimension.Money, "亿元", "亿元", "×10⁸ CNY", HundredMillion, "亿元人民币"),
    ];

    private static string[] Per(string time, string[] names) => [.. names.Select(name => name + time)];
}
