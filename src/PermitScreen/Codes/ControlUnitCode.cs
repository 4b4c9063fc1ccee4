using System.Diagnostics.CodeAnalysis;

namespace PermitScreen.Codes;

/// <summary>
/// The code of an environmental control unit: <c>ZH</c>, six digits of the county (GB/T 2260), one digit of the class (1 priority,
/// 2 key, 3 general) and four digits of the serial number, as in ZH44060620002.
/// </summary>
public sealed record ControlUnitCode
{
    private const string Prefix = "ZH";
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

    /// <summary>How strictly the unit is controlled, as its digits 1 to 3 say.</summary>
    public ControlLevel Level { get; }

    /// <summary>Four digits, such as 0002.</summary>
    public string Serial => Text[9..];

    /// <summary>Reads a code as people type it; small letters, full width and spaces around it do no harm.</summary>
    /// <param name="problem">what is wrong with the text, as it ends a sentence</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ControlUnitCode? code, [NotNullWhen(false)] out Bilingual? problem)
    {
        var compact = CodeText.Compact(text?.Trim() ?? "");
        problem = ProblemOf(compact);
        code = problem is null ? new ControlUnitCode(compact, (ControlLevel)(compact[8] - '0')) : null;
        return code is not null;
    }

    /// <exception cref="FormatException">the text is not a code</exception>
    public static ControlUnitCode Parse(string text) =>
        TryParse(text, out var code, out var problem) ? code : throw new FormatException($"{text}: {problem.En}");

    /// <summary>The code that stands within a longer text, such as 西山优先保护单元（ZH53069910001）; null when there is none, or more than one.</summary>
    public static ControlUnitCode? Within(string text)
    {
        var compact = CodeText.Compact(text);
        ControlUnitCode? found = null;
        for (var start = compact.IndexOf(Prefix, StringComparison.Ordinal); start >= 0; start = compact.IndexOf(Prefix, start + 1, StringComparison.Ordinal))
        {
            var end = start + Prefix.Length;
            while (end < compact.Length && char.IsAsciiDigit(compact[end]))
                end++;
            if (!TryParse(compact[start..end], out var code, out _))
                continue;
            if (found is not null)
                return null;
            found = code;
        }

        return found;
    }

    /// <summary>Whether the unit belongs to a county, or to a county of this prefecture or province (six digits).</summary>
    public bool IsWithin(string region)
    {
        ArgumentNullException.ThrowIfNull(region);
        var prefix = region;
        while (prefix.Length >= 4 && prefix.EndsWith("00", StringComparison.Ordinal))
            prefix = prefix[..^2];
        return Region.StartsWith(prefix, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static Bilingual? ProblemOf(string text)
    {
        if (!text.StartsWith(Prefix, StringComparison.Ordinal))
            return new("应以 ZH 开头", "it must begin with ZH");
        if (text.Length != Length)
            return new("应为 ZH 加 11 位数字", "it must be ZH and 11 digits");
        if (text.AsSpan(Prefix.Length).ContainsAnyExceptInRange('0', '9'))
            return new("ZH 之后只能是数字", "only digits may follow ZH");
        return text[8] is >= '1' and <= '3' ? null : new("第 7 位数字应为 1、2 或 3", "its seventh digit must be 1, 2 or 3");
    }
}
