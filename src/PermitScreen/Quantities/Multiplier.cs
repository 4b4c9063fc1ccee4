namespace PermitScreen.Quantities;

/// <summary>The Chinese counting words between a number and its unit: "12.5万", "3亿元".</summary>
internal static class Multiplier
{
    // Longest first, so that 千万 is not taken for 千.
    private static readonly (string Word, long Factor)[] Words =
    [
        ("万亿", 1_000_000_000_000), ("千亿", 100_000_000_000), ("百亿", 10_000_000_000), ("十亿", 1_000_000_000),
        ("千万", 10_000_000), ("百万", 1_000_000), ("十万", 100_000),
        ("亿", 100_000_000), ("万", 10_000), ("千", 1000), ("百", 100),
    ];

    /// <summary>Splits the word off; false with factor 1 when the text does not begin with one.</summary>
    public static bool TrySplit(string text, out Rational factor, out string rest)
    {
        foreach (var (word, value) in Words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                factor = Rational.FromInt64(value);
                rest = text[word.Length..].TrimStart();
                return true;
            }
        }

        factor = Rational.One;
        rest = text;
        return false;
    }
}
