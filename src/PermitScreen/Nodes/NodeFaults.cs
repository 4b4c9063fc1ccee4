using PermitScreen.Diagnostics;

namespace PermitScreen.Nodes;

/// <summary>PS00xx: faults of the file itself, before anything is understood of it.</summary>
internal static class NodeFaults
{
    public static readonly DiagnosticKind Syntax = new("PS0001", Severity.Error,
        new("格式有误：{0}", "not well-formed: {0}"));

    public static readonly DiagnosticKind DuplicateKey = new("PS0002", Severity.Error,
        new("键 `{0}` 在同一映射中出现两次", "key `{0}` stands twice in this mapping"));

    public static readonly DiagnosticKind Alias = new("PS0003", Severity.Error,
        new("不允许使用锚点、别名和标签", "anchors, aliases and tags are not allowed"));

    public static readonly DiagnosticKind TooDeep = new("PS0004", Severity.Error,
        new("嵌套超过 {0} 层", "nested deeper than {0} levels"));

    public static readonly DiagnosticKind TooLarge = new("PS0005", Severity.Error,
        new("文件有 {0} 字节，最多读取 {1} 字节", "the file has {0} bytes; at most {1} are read"));

    public static readonly DiagnosticKind Unreadable = new("PS0006", Severity.Error,
        new("无法读取：{0}", "cannot be read: {0}"));

    public static readonly DiagnosticKind Empty = new("PS0007", Severity.Error,
        new("文件为空（管道和设备不读取）", "the file is empty (pipes and devices are not read)"));

    public static readonly DiagnosticKind OneDocument = new("PS0008", Severity.Error,
        new("一个文件只能有一份文档；请删去第二个 `---`", "only one document a file; remove the second `---`"));

    public static readonly DiagnosticKind KeyNotScalar = new("PS0009", Severity.Error,
        new("键必须是普通文字", "a key must be a plain word"));

    public static readonly DiagnosticKind NotText = new("PS0010", Severity.Error,
        new("此处文字不是有效的 UTF-8 编码", "this text is not valid UTF-8"));

    public static readonly DiagnosticKind NotUtf8 = new("PS0011", Severity.Error,
        new("不是 UTF-8 编码，看来是{0}；请另存为 UTF-8", "this is not UTF-8 and seems to be {0}; save it as UTF-8"));
}
