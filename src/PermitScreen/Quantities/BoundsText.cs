namespace PermitScreen.Quantities;

/// <summary>
/// Reads quantities as notices and applicants speak of them: "不足10吨", "3–5万吨/年", "≥ 35 t/h", "2×35 t/h", "约20吨". What is an exact
/// value is read as <see cref="QuantityText"/> reads it.
/// </summary>
internal static class BoundsText
{
    private static readonly Rational Less = Rational.FromRatio(9, 10);
    private static readonly Rational More = Rational.FromRatio(11, 10);

    /// <summary>
    /// Reads a text as the interval in which a value measured in <paramref name="expected"/> lies. A bound needs its unit, since "&lt; 10"
    /// may have been cut off anywhere; only a plain number has none.
    /// </summary>
    public static QuantityBounds Read(string text, Unit expected)
    {
        var exact = QuantityText.Read(text, expected);
        if (exact.Succeeded)
            return QuantityBounds.Of(NumberRange.Exactly(exact.Value));
        if (exact.Failure.Problem is QuantityProblem.Empty or QuantityProblem.TooLong or QuantityProblem.Negative)
            return QuantityBounds.Failed(exact.Failure);
        var input = TextWidth.Narrow(text).Trim();
        return ReadTwoBounds(input, expected)
            ?? ReadBound(input, expected)
            ?? ReadSpread(input, expected)
            ?? ReadSpan(input, expected)
            ?? ReadEstimate(input, expected)
            ?? SumText.Read(input, expected)
            ?? ReadLevels(input, expected)
            ?? QuantityBounds.Failed(exact.Failure);
    }

    /// <summary>">= 10 t/h, &lt; 20 t/h", "大于10吨且小于20吨"</summary>
    private static QuantityBounds? ReadTwoBounds(string input, Unit expected)
    {
        for (var i = 1; i < input.Length; i++)
        {
            if (input[i] is not (',' or ';' or '且' or '、') || !BoundWords.TryStart(input[(i + 1)..].Trim(), out _, out _, out _))
                continue;
            if (ReadBound(input[..i].Trim(), expected) is not { } first || ReadBound(input[(i + 1)..].Trim(), expected) is not { } second)
                return null;
            if (!first.Succeeded || !second.Succeeded)
                return first.Succeeded ? second : first;
            var both = first.Range.Intersect(second.Range);
            var doubled = first.Range.Low is null == second.Range.Low is null;
            return doubled || both.IsEmpty ? Fail(QuantityProblem.Reversed, input, expected) : QuantityBounds.Of(both);
        }

        return null;
    }

    private static QuantityBounds? ReadBound(string input, Unit expected)
    {
        if (!BoundWords.TryStart(input, out var isLower, out var included, out var rest)
            && !BoundWords.TryEnd(input, out isLower, out included, out rest)
            && !TryMoreThan(input, out isLower, out included, out rest))
        {
            return null;
        }

        var value = QuantityText.Read(rest, expected);
        if (!value.Succeeded)
            return QuantityBounds.Failed(value.Failure);
        if (LacksUnit(rest, expected))
            return Fail(QuantityProblem.BoundWithoutUnit, rest, expected);
        return QuantityBounds.Of(isLower ? new NumberRange(value.Value, included, null, false) : new NumberRange(null, false, value.Value, included));
    }

    /// <summary>"20余吨", "20多吨": at least that much.</summary>
    private static bool TryMoreThan(string input, out bool isLower, out bool included, out string rest)
    {
        (isLower, included) = (true, true);
        var at = input.AsSpan().IndexOfAny('余', '多');
        rest = at > 0 && (char.IsAsciiDigit(input[at - 1]) || at == input.Length - 1 || input[at - 1] is '万' or '千' or '百') ? input.Remove(at, 1) : input;
        return rest.Length < input.Length;
    }

    /// <summary>"20±2 t/a": the spread is stated, so this is no estimate.</summary>
    private static QuantityBounds? ReadSpread(string input, Unit expected)
    {
        var at = input.IndexOf('±', StringComparison.Ordinal);
        if (at <= 0)
            return null;
        var (centre, spread) = ReadBoth(input[..at].Trim(), input[(at + 1)..].Trim(), expected);
        return centre is { } middle && spread is { } width && width <= middle
            ? QuantityBounds.Of(new NumberRange(middle - width, true, middle + width, true))
            : null;
    }

    /// <summary>"3–5万吨/年", "10t——20t", "1万至2万吨": both ends are meant.</summary>
    private static QuantityBounds? ReadSpan(string input, Unit expected)
    {
        for (var i = 1; i < input.Length - 1; i++)
        {
            if (!IsDash(input[i]))
                continue;
            var high = input[(i + 1)..].TrimStart('-', '~', '–', '—', '−', ' ');
            if (high.Length == 0 || !char.IsAsciiDigit(high[0]) || ReadBoth(input[..i].Trim(), high, expected) is not ({ } from, { } to))
                continue;
            if (LacksUnit(high, expected))
                return Fail(QuantityProblem.BoundWithoutUnit, input, expected);
            return from > to ? Fail(QuantityProblem.Reversed, input, expected) : QuantityBounds.Of(new NumberRange(from, true, to, true));
        }

        return null;
    }

    private static QuantityBounds? ReadEstimate(string input, Unit expected)
    {
        if (EstimateWords.Strip(input) is not { } rest)
            return null;
        var value = QuantityText.Read(rest, expected);
        return value.Succeeded
            ? QuantityBounds.Estimate(new NumberRange(value.Value * Less, true, value.Value * More, true))
            : QuantityBounds.Failed(value.Failure);
    }

    /// <summary>"110/35/10kV": a substation has several voltages and is named by the highest.</summary>
    private static QuantityBounds? ReadLevels(string input, Unit expected)
    {
        var levels = input.Split('/');
        if (expected.Measure != Measure.Voltage || levels.Length < 2 || NumberText.Read(levels[^1], out _, out var end) is not null)
            return null;
        var unit = levels[^1][end..].Trim();
        var values = Array.ConvertAll(levels, level => ReadWithUnitOf(level, unit, expected));
        return Array.TrueForAll(values, v => v is not null) ? QuantityBounds.Of(NumberRange.Exactly(values.Max()!.Value)) : null;
    }

    /// <summary>Two numbers of which the second carries the unit of both, unless the first has its own.</summary>
    private static (Rational? First, Rational? Second) ReadBoth(string first, string second, Unit expected)
    {
        if (NumberText.Read(second, out _, out var end) is not null || QuantityText.Read(second, expected) is not { Succeeded: true } last)
            return default;
        return (ReadWithUnitOf(first, second[end..].Trim(), expected), last.Value);
    }

    /// <summary>"3" beside "万吨/年" is 3万吨/年, "1万" beside "万吨" 1万吨, and "10t" is what it says.</summary>
    internal static Rational? ReadWithUnitOf(string text, string unit, Unit expected)
    {
        if (NumberText.Read(text, out _, out var end) is not null)
            return null;
        var own = text[end..].Trim();
        var full = own.Length == 0 ? $"{text} {unit}"
            : Multiplier.TrySplit(own, out _, out var counted) && counted.Length == 0
                ? text + (Multiplier.TrySplit(unit, out _, out var plain) ? plain : unit)
                : text;
        return QuantityText.Read(full, expected) is { Succeeded: true } reading ? reading.Value : null;
    }

    /// <summary>Whether nothing but a multiplier stands behind the number; the 3 of m3 is no number.</summary>
    private static bool LacksUnit(string text, Unit expected)
    {
        if (expected.Measure == Measure.Number || NumberText.Read(text, out _, out var end) is not null)
            return false;
        var unit = text[end..].Trim();
        return unit.Length == 0 || (Multiplier.TrySplit(unit, out _, out var counted) && counted.Length == 0);
    }

    private static bool IsDash(char c) => c is '-' or '~' or '–' or '—' or '−' or '至' or '到';

    internal static QuantityBounds Fail(QuantityProblem problem, string part, Unit expected) =>
        QuantityBounds.Failed(new QuantityFailure(problem, part, expected, problem == QuantityProblem.Reversed ? $"3-5 {expected.Symbol}" : $"< 20 {expected.Symbol}"));
}
