namespace PermitScreen.Codes;

/// <summary>The class of an environmental control unit, as the ninth digit of its code writes it.</summary>
public enum ControlLevel
{
    /// <summary>优先保护单元.</summary>
    Priority = 1,

    /// <summary>重点管控单元.</summary>
    Key = 2,

    /// <summary>一般管控单元.</summary>
    General = 3,
}
