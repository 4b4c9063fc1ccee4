using System.Collections.Frozen;

namespace PermitScreen.Quantities;

/// <summary>
/// People write "3万吨" when asked for a yearly capacity. The fact states the time base, so the reading is safe, but only for the
/// pairs below. The reverse never holds: "头/年" beside a standing stock in 头 is a different number, not a long form.
/// </summary>
internal static class UnitShorthand
{
    private static readonly (string Short, string Full)[] Pairs =
    [
        ("t", "t/a"), ("万t", "万t/a"), ("kg", "kg/a"), ("g", "g/a"),
        ("t", "t/d"), ("万t", "万t/d"), ("kg", "kg/d"),
        ("t", "t/h"), ("t", "吨级"), ("万t", "万吨级"),
        ("m3", "m3/a"), ("万m3", "万m3/a"), ("亿m3", "亿m3/a"), ("kL", "kL/a"), ("L", "L/a"),
        ("m3", "m3/d"), ("万m3", "万m3/d"), ("L", "L/d"),
        // Every daily volume asked for is one of water, of which a tonne is a cubic metre: the catalogue itself writes 日处理10万吨.
        ("t/d", "m3/d"), ("万t/d", "万m3/d"), ("t", "m3/d"), ("万t", "万m3/d"),
        ("kWh", "kWh/a"), ("MWh", "MWh/a"), ("万kWh", "万kWh/a"),
        ("tce", "tce/a"), ("kgce", "kgce/a"), ("万tce", "万tce/a"),
        ("头", "头/a"), ("万头", "万头/a"), ("只", "只/a"), ("万只", "万只/a"), ("羽", "羽/a"), ("万羽", "万羽/a"),
        // Fowls are counted in either word.
        ("羽/a", "只/a"), ("万羽/a", "万只/a"), ("羽", "只/a"), ("万羽", "万只/a"),
        ("件", "件/a"), ("万件", "万件/a"), ("重量箱", "重量箱/a"), ("万重量箱", "万重量箱/a"),
        ("MW", "MWe"), ("kW", "kWe"),
    ];

    private static readonly FrozenDictionary<(Unit, Measure), Unit> Table = Pairs.ToFrozenDictionary(
        pair => (Units.Get(pair.Short), Units.Get(pair.Full).Measure),
        pair => Units.Get(pair.Full));

    public static bool TryExpand(Unit unit, Measure expected, out Unit full)
    {
        var found = Table.TryGetValue((unit, expected), out var expanded);
        full = expanded ?? unit;
        return found;
    }
}
