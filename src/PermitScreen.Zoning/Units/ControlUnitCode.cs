using System.Diagnostics.CodeAnalysis;

namespace PermitScreen.Zoning.Units;

/// <summary>
/// The code of an environmental control unit: <c>ZH</c>, six digits of the county (GB/T 2260), one digit of the class (1 priority,
/// 2 key, 3 general) and four digits of the serial number, as in ZH44060620002.
/// </summary>
public sealed record ControlUnitCode
{
    private const int Length = 13;

    private ControlUnitCode(string text, ControlLevel level)
    {
        Text = text;
        Level = level;
    }

    /// <summary>The code in upper case.</summary>
    public string Text { get; }

    /// <summary>Six digits, such as 440606.</summary>
    public string Region => Text[2..8];

    public ControlLevel Level { get; }

    /// <summary>Four digits, such as 0002.</summary>
    public string Serial => Text[9..];

    /// <summary>Reads a code; small letters and surrounding spaces do no harm.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ControlUnitCode? code, out ControlUnitProblem problem)
    {
        code = null;
        var compact = text?.Trim().ToUpperInvariant() ?? "";
        problem = Check(compact);
        if (problem != ControlUnitProblem.None)
            return false;
        code = new ControlUnitCode(compact, (ControlLevel)(compact[8] - '0'));
        return true;
    }

    /// <exception cref="FormatException">the text is not a code</exception>
    public static ControlUnitCode Parse(string text) =>
        TryParse(text, out var code, out var problem) ? code : throw new FormatException($"{text}: {ControlUnitProblems.Text(problem).En}");

    /// <summary>Whether the unit belongs to a county, or to a county of this prefecture or province (six digits).</summary>
    public bool IsWithin(string region)
    {
        ArgumentNullException.ThrowIfNull(region);
        var prefix = region;
        while (prefix.Length >= 4 && prefix.EndsWith("00", StringComparison.Ordinal))
            prefix = prefix[..^2];
        return Region.StartsWith(prefix, StringComparison.Ordinal);
    }

    public override string ToString() => Text;

    private static ControlUnitProblem Check(string text)
    {
        if (!text.StartsWith("ZH", StringComparison.Ordinal))
            return ControlUnitProblem.Prefix;
        if (text.Length != Length)
            return ControlUnitProblem.Length;
        if (!text.AsSpan(2).ContainsAnyExceptInRange('0', '9'))
            return text[8] is >= '1' and <= '3' ? ControlUnitProblem.None : ControlUnitProblem.Level;
        return ControlUnitProblem.NotDigits;
    }
}
