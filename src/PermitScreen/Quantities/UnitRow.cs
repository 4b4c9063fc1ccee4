namespace PermitScreen.Quantities;

/// <summary>A unit and the spellings under which it is found besides its symbol and its labels.</summary>
internal sealed record UnitRow(Unit Unit, string[] Spellings)
{
    public UnitRow(Measure measure, string symbol, string labelZh, string labelEn, Rational factor, params string[] spellings)
        : this(new Unit(measure, symbol, labelZh, labelEn, factor), spellings)
    {
    }

    public IEnumerable<string> AllSpellings => Spellings.Append(Unit.Symbol).Append(Unit.LabelZh).Append(Unit.LabelEn);
}
