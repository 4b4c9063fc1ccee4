using PermitScreen.Diagnostics;

namespace PermitScreen.Nodes;

/// <summary>PS00xx: faults of the file itself, before anything is understood of it.</summary>
public static class NodeFaults
{
    public static readonly DiagnosticKind Syntax = new("PS0001", Severity.Error,
        "not well-formed: {0}", "格式有误：{0}");

    public static readonly DiagnosticKind DuplicateKey = new("PS0002", Severity.Error,
        "key `{0}` stands twice in this mapping", "键 `{0}` 在同一映射中出现两次");

    public static readonly DiagnosticKind Alias = new("PS0003", Severity.Error,
        "anchors, aliases and tags are not allowed", "不允许使用锚点、别名和标签");

    public static readonly DiagnosticKind TooDeep = new("PS0004", Severity.Error,
        "nested deeper than {0} levels", "嵌套超过 {0} 层");

    public static readonly DiagnosticKind TooLarge = new("PS0005", Severity.Error,
        "the file has {0} bytes; at most {1} are read", "文件有 {0} 字节，最多读取 {1} 字节");

    public static readonly DiagnosticKind Unreadable = new("PS0006", Severity.Error,
        "cannot be read: {0}", "无法读取：{0}");

    public static readonly DiagnosticKind Empty = new("PS0007", Severity.Error,
        "the file is empty", "文件为空");

    public static readonly DiagnosticKind OneDocument = new("PS0008", Severity.Error,
        "only one document a file; remove the second `---`", "一个文件只能有一份文档；请删去第二个 `---`");

    public static readonly DiagnosticKind KeyNotScalar = new("PS0009", Severity.Error,
        "a key must be a plain word", "键必须是普通文字");

    public static readonly DiagnosticKind NotText = new("PS0010", Severity.Error,
        "this text is not valid UTF-8", "此处文字不是有效的 UTF-8 编码");
}
