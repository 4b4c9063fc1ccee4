using PermitScreen.Diagnostics;

namespace PermitScreen.Nodes;

/// <summary>PS201x: faults of single rows, for which the row is refused and the next one read.</summary>
internal static class RowFaults
{
    public static readonly DiagnosticKind UnclosedQuote = new("PS2010", Severity.Error,
        new("此处的引号没有闭合", "a quote opens here and is never closed"));

    public static readonly DiagnosticKind TooLong = new("PS2011", Severity.Error,
        new("该行过长，不可能是一份申请", "the line is too long to be an application"));

    public static readonly DiagnosticKind More = new("PS2019", Severity.Error,
        new("另有 {0} 处错误，未列出", "{0} more faults are not listed"));
}
