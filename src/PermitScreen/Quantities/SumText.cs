using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PermitScreen.Quantities;

/// <summary>
/// Reads several things together: "2×35 t/h", "35 t/h×2台", "2台35t/h", "两台各35t/h", "1×75+2×35 t/h", "1台75t/h、2台35t/h". The total is their sum.
/// </summary>
internal static partial class SumText
{
    private const int MostThings = 1000;
    private static readonly SearchValues<char> Times = SearchValues.Create("×xX*✕╳");
    private const string Measures = "台座条套个组口";
    private const string Numerals = "一二三四五六七八九十";

    public static QuantityBounds? Read(string input, Unit expected)
    {
        var counted = CountInWords().Replace(input, m => m.Value == "两" ? "2" : $"{Numerals.IndexOf(m.Value[0], StringComparison.Ordinal) + 1}");
        var terms = counted.Split('、', StringSplitOptions.TrimEntries) is { Length: > 1 } listed && listed.All(t => CountBeforeNumber().IsMatch(t))
            ? listed
            : counted.Split('+', StringSplitOptions.TrimEntries);
        terms = Array.ConvertAll(terms, t => CountBeforeNumber().Replace(t, "$1×"));
        if (terms.Length == 1 && terms[0].AsSpan().IndexOfAny(Times) < 0 || terms.Any(t => t.Length == 0))
            return null;
        var unit = UnitOf(terms[^1]);
        var total = Rational.Zero;
        Rational? each = null;
        var alike = true;
        foreach (var term in terms)
        {
            if (ReadTerm(term, unit, expected) is not var (count, one))
                return null;
            total += one * Rational.FromInt64(count);
            alike &= each is null || each == one;
            each = one;
        }

        return QuantityBounds.Sum(total, alike ? each : null);
    }

    private static (int Count, Rational One)? ReadTerm(string term, string unit, Unit expected)
    {
        var at = term.AsSpan().IndexOfAny(Times);
        if (at < 0)
            return BoundsText.ReadWithUnitOf(term, unit, expected) is { } single ? (1, single) : null;
        var (left, right) = (term[..at].Trim(), term[(at + 1)..].Trim());
        // Who counts in 台 means things.
        if (LooksLikePower(right) && !Measures.Contains(left.LastOrDefault()))
            return null;
        if (CountOf(left) is { } count && BoundsText.ReadWithUnitOf(right, unit, expected) is { } one)
            return (count, one);
        if (CountOf(right) is { } behind && BoundsText.ReadWithUnitOf(left, unit, expected) is { } before)
            return (behind, before);
        return null;
    }

    [GeneratedRegex("[一二两三四五六七八九十](?=[台座条套组口])")]
    private static partial Regex CountInWords();

    /// <summary>2台10t/h, 2台各10t/h: a measure word between two numbers says that there are so many.</summary>
    [GeneratedRegex(@"^(\d{1,4}\s*[台座条套个组口])\s*(?:各|均)?为?\s*(?=\d)")]
    private static partial Regex CountBeforeNumber();

    /// <summary>"3×104 t/a" is more likely 3×10⁴ that lost its superscript than three things of 104 t/a.</summary>
    private static bool LooksLikePower(string text) =>
        text.StartsWith("10", StringComparison.Ordinal) && text.Length > 2 && char.IsAsciiDigit(text[2]) && (text.Length == 3 || text[3] is not ('.' or ',') && !char.IsAsciiDigit(text[3]));

    private static int? CountOf(string text)
    {
        var digits = text.TrimEnd([.. Measures]).TrimEnd();
        return digits.Length is > 0 and <= 4 && digits.All(char.IsAsciiDigit) && int.Parse(digits, CultureInfo.InvariantCulture) is > 0 and <= MostThings and var count
            ? count
            : null;
    }

    /// <summary>What stands behind the last number, or behind the number before the last ×.</summary>
    private static string UnitOf(string term)
    {
        var at = term.AsSpan().IndexOfAny(Times);
        var quantity = at < 0 ? term : CountOf(term[..at].Trim()) is not null ? term[(at + 1)..].Trim() : term[..at].Trim();
        return NumberText.Read(quantity, out _, out var end) is null ? quantity[end..].Trim() : "";
    }
}
