using PermitScreen.Diagnostics;

namespace PermitScreen.Zoning.Layers;

/// <summary>PS3309 to PS3311: what layers say in words that the rules do not have.</summary>
public static class LayerWordFaults
{
    /// <summary>No rule can ask for what the layer shows.</summary>
    public static readonly DiagnosticKind UnknownFact = new("PS3309", Severity.Warning,
        new("规则词汇中没有事实 `{0}`：`{1}` 类图层的相应信息不起作用", "the rules have no fact `{0}`: what layers of the kind `{1}` say of it goes unheard"));

    /// <summary>A word of the layer cannot be a value of the fact.</summary>
    public static readonly DiagnosticKind WrongType = new("PS3310", Severity.Error,
        new("`{0}` 在规则词汇中的类型为 {1}，与 `{2}` 类图层给出的信息不符", "`{0}` is of type {1} in the rules, and layers of the kind `{2}` answer it in another form"));

    /// <summary>The layer calls something by a name that no rule knows, such as a mistyped member.</summary>
    public static readonly DiagnosticKind UnknownOption = new("PS3311", Severity.Error,
        new("规则词汇中 `{1}` 没有取值 `{0}`", "`{0}` is not a value of `{1}` in the rules"));
}
