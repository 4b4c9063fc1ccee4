namespace PermitScreen.Quantities;

/// <summary>A unit of measure. There is one instance per unit, found through <see cref="Units"/>.</summary>
public sealed class Unit
{
    internal Unit(Measure measure, string symbol, string labelZh, string labelEn, Rational factor)
    {
        Measure = measure;
        Symbol = symbol;
        LabelZh = labelZh;
        LabelEn = labelEn;
        Factor = factor;
    }

    /// <summary>The canonical writing, such as <c>t/h</c>; what rule files and decisions carry.</summary>
    public string Symbol { get; }

    /// <summary>The unit in Chinese, such as 蒸吨/小时; empty for plain numbers.</summary>
    public string LabelZh { get; }

    /// <summary>The unit in English, such as t/h; empty for plain numbers.</summary>
    public string LabelEn { get; }

    /// <summary>What it measures.</summary>
    internal Measure Measure { get; }

    /// <summary>How many of the measure's base unit one of this unit is: 7/10 for t/h, whose base is MW.</summary>
    public Rational Factor { get; }

    /// <summary>The unit counts in 万 or 亿 itself, so that a bare "3万" beside it could be meant either way.</summary>
    public bool IsMultiple => Symbol[0] is '万' or '亿';

    /// <summary>The unit in one of the languages.</summary>
    public string Label(bool zh) => zh ? LabelZh : LabelEn;

    /// <summary>
    /// What this unit is short for beside a fact measured in <paramref name="expected"/>: t is short for t/a where a yearly tonnage
    /// is asked. Only the pairs listed in the table of shorthands count; nothing is guessed.
    /// </summary>
    public bool TryExpand(Unit expected, out Unit full)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return UnitShorthand.TryExpand(this, expected.Measure, out full);
    }

    /// <inheritdoc/>
    public override string ToString() => Symbol;
}
