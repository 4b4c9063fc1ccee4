using PermitScreen.Codes;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;

namespace PermitScreen.Loading;

/// <summary>PS11xx: texts that name no region, industry or control unit, each with what is known of it.</summary>
internal static class CodeFaults
{
    public static readonly DiagnosticKind Unknown = new("PS1101", Severity.Error,
        new("`{0}` 不是{1}的代码或名称", "`{0}` is no code or name of {1}"));

    public static readonly DiagnosticKind Ambiguous = new("PS1102", Severity.Error,
        new("`{0}` 可指 {1}，请写代码", "`{0}` may mean {1}; write the code"));

    public static readonly DiagnosticKind Abolished = new("PS1103", Severity.Error,
        new("区划 `{0}` 已撤销：{1}", "region `{0}` no longer exists: {1}"));

    public static readonly DiagnosticKind Mismatch = new("PS1104", Severity.Error,
        new("`{0}` 的代码与名称不符", "the code and the name in `{0}` do not belong together"));

    public static readonly DiagnosticKind Placeholder = new("PS1105", Severity.Error,
        new("`{0}` 是编码中的虚设行，不是行政区划", "`{0}` is a filler of the coding scheme, not a region"));

    public static readonly DiagnosticKind DevelopmentZone = new("PS1106", Severity.Error,
        new("`{0}` 是开发区的统计用代码，请填所在区县", "`{0}` is a statistical code of a development zone; give the county or district it lies in"));

    public static readonly DiagnosticKind StatisticalOnly = new("PS1107", Severity.Error,
        new("`{0}` 仅用于统计，不是行政区划", "`{0}` is used in statistics only and no administrative region"));

    public static readonly DiagnosticKind ControlUnit = new("PS1108", Severity.Error,
        new("`{0}` 不是管控单元编码：{1}", "`{0}` is no code of a control unit: {1}"));

    public static readonly DiagnosticKind Stripped = new("PS1110", Severity.Warning,
        new("`{0}` 可能丢了开头的零：是 {1}，还是 {2}？暂按未填处理，请写四位代码，或在三位代码前写门类字母",
            "`{0}` may have lost a leading zero: {1}, or {2}? It counts as not answered; write four digits, or the letter before three"));

    private static readonly Bilingual Regions = new("行政区划（GB/T 2260）", "a region (GB/T 2260)");
    private static readonly Bilingual Industries = new("行业（GB/T 4754-2017）", "an industry (GB/T 4754-2017)");

    /// <param name="suggestion">what was likelier meant than the nearest name; only of a text that is neither code nor name</param>
    internal static Diagnostic Describe(FactType type, CodeResolution resolution, SourcePlace place, string? suggestion = null)
    {
        var text = resolution.Text;
        switch (resolution)
        {
            case { Outcome: CodeOutcome.Abolished, Abolished: { } former }:
                return new Diagnostic(Abolished, place, [text, $"{former.Code} {former.Name}"], Suggestion(resolution));
            case { Problem: CodeProblem.NameMismatch or CodeProblem.SectionMismatch }:
                return new Diagnostic(Mismatch, place, [text], Suggestion(resolution));
            case { Outcome: CodeOutcome.Ambiguous }:
                return new Diagnostic(Ambiguous, place, [text, string.Join(", ", resolution.Entries.Take(4).Select(Name))]);
            case { Problem: CodeProblem.PlaceholderRow }:
                return new Diagnostic(Placeholder, place, [text], Suggestion(resolution));
            case { Problem: CodeProblem.DevelopmentZone }:
                return new Diagnostic(DevelopmentZone, place, [text], Suggestion(resolution));
            case { Problem: CodeProblem.StatisticalOnly }:
                return new Diagnostic(StatisticalOnly, place, [text], Suggestion(resolution));
            default:
                var several = suggestion is null && resolution.Entries.Length > 1 && !text.Any(char.IsAsciiDigit);
                return new Diagnostic(
                    Unknown, place, [text, type == FactType.Region ? Regions : Industries],
                    several ? null : suggestion ?? Suggestion(resolution))
                {
                    Options = several ? [.. resolution.Entries.Select(e => new Bilingual(Name(e), Name(e)))] : default,
                };
        }
    }

    private static string? Suggestion(CodeResolution resolution) =>
        resolution.Entries.IsEmpty ? null : Name(resolution.Entries[0]);

    private static string Name(CodeEntry entry) => $"{entry.Code} {entry.FullName}";
}
