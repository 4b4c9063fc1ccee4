namespace PermitScreen.Quantities;

/// <summary>Reads and writes quantities as people type them: "3万吨/年", "34.9蒸吨/小时", "1,000,000 t/a", "２０吨／小时".</summary>
internal static class QuantityText
{
    /// <summary>Characters; a longer text is a mistake or an attack, not a quantity.</summary>
    public const int MaxLength = 64;

    /// <summary>
    /// Reads a text as a value of a fact measured in <paramref name="expected"/>. A bare number is in that unit. Never throws on
    /// text, and never guesses: estimates, ranges and limits are failures with a reason of their own.
    /// </summary>
    public static QuantityReading Read(string text, Unit expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(expected);
        if (text.Length > MaxLength)
            return Fail(text, QuantityProblem.TooLong, text[..MaxLength], expected);
        var input = TextWidth.Narrow(text).Trim();
        if (input.Length == 0)
            return Fail(text, QuantityProblem.Empty, "", expected);

        // A direct-current line is called ±800 kV: the sign is part of its name.
        if (expected.Measure == Measure.Voltage && input[0] == '±')
            input = input[1..].TrimStart();
        if (Inexact.OfStart(input) is { } vague)
            return Fail(text, vague, input, expected, NumberWithin(input));
        if (input.Length > 1 && input[0] is '-' or '−' or '–')
            return Fail(text, QuantityProblem.Negative, input, expected, NumberWithin(input));
        if (input.StartsWith('+'))
            input = input[1..].TrimStart();

        if (NumberText.Read(input, out var number, out var end) is { } problem)
            return Fail(text, problem, input, expected);
        var rest = input[end..].Trim();
        if (Inexact.OfRest(rest) is { } inexact)
            return Fail(text, inexact, rest, expected, number);
        return WithUnit(text, number, rest, expected);
    }

    /// <summary>"34.9 t/h" or "34.9 蒸吨/小时"; a value without a last decimal is rounded and says so: "≈1.42857 t/h".</summary>
    public static string Format(Rational value, Unit unit, bool zh)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var label = unit.Label(zh);
        var gap = label is "" or "%" or "‰" or "°" ? "" : " ";
        return $"{(value.IsFiniteDecimal ? "" : "≈")}{value}{gap}{label}";
    }

    private static QuantityReading WithUnit(string text, Rational number, string rest, Unit expected)
    {
        if (rest.Length == 0)
            return QuantityReading.Of(text, number, expected);
        if (Units.TryFind(rest, out var unit) && TryValue(number, ref unit, expected, out var value))
            return QuantityReading.Of(text, value, unit);

        if (Multiplier.TrySplit(rest, out var factor, out var counted))
        {
            if (counted.Length == 0)
            {
                return expected.IsMultiple
                    ? Fail(text, QuantityProblem.AmbiguousScale, rest, expected, number)
                    : QuantityReading.Of(text, number * factor, expected);
            }

            if (Units.TryFind(counted, out var plain) && TryValue(number * factor, ref plain, expected, out value))
                return QuantityReading.Of(text, value, plain);
            unit ??= plain;
        }

        if (unit is not null)
            return Fail(text, QuantityProblem.WrongDimension, rest, expected);
        var goesOnLikeNumber = char.IsAsciiDigit(counted[0]) || char.IsPunctuation(counted[0]) || counted[0] == '×';
        return Fail(text, goesOnLikeNumber ? QuantityProblem.NotANumber : QuantityProblem.UnknownUnit, rest, expected);
    }

    private static bool TryValue(Rational number, ref Unit unit, Unit expected, out Rational value)
    {
        if (unit.Measure != expected.Measure && unit.TryExpand(expected, out var full))
            unit = full;
        return new Quantity(number, unit).TryConvert(expected, out value);
    }

    // The number a vague text carries, offered back without the vagueness.
    private static Rational? NumberWithin(string input)
    {
        var start = input.AsSpan().IndexOfAnyInRange('0', '9');
        return start >= 0 && NumberText.Read(input[start..], out var number, out _) is null ? number : null;
    }

    private static QuantityReading Fail(string text, QuantityProblem problem, string part, Unit expected, Rational? number = null)
    {
        var suggestion = problem is QuantityProblem.UnknownUnit or QuantityProblem.WrongDimension
            ? string.Join(", ", Units.Of(expected.Measure).Select(unit => unit.Symbol))
            : $"{number ?? Rational.FromInt64(20)} {expected.Symbol}";
        return QuantityReading.Failed(text, new QuantityFailure(problem, part, expected, suggestion));
    }
}
