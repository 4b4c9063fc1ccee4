namespace PermitScreen.Codes;

/// <summary>The classes of control units in words.</summary>
internal static class ControlLevels
{
    /// <summary>As the access lists name it.</summary>
    public static Bilingual Title(ControlLevel level) => level switch
    {
        ControlLevel.Priority => new("优先保护单元", "priority protection unit"),
        ControlLevel.Key => new("重点管控单元", "key control unit"),
        _ => new("一般管控单元", "general control unit"),
    };

    /// <summary>Reads <c>1</c>, <c>priority</c>, <c>优先保护单元</c> and the like.</summary>
    public static bool TryParse(string text, out ControlLevel level)
    {
        ArgumentNullException.ThrowIfNull(text);
        ControlLevel? found = text.Trim() switch
        {
            "1" or "priority" or "优先保护单元" or "优先保护" or "优先" => ControlLevel.Priority,
            "2" or "key" or "重点管控单元" or "重点管控" or "重点" => ControlLevel.Key,
            "3" or "general" or "一般管控单元" or "一般管控" or "一般" => ControlLevel.General,
            _ => null,
        };
        level = found ?? default;
        return found is not null;
    }
}
