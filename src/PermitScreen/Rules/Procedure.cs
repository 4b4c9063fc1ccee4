namespace PermitScreen.Rules;

/// <summary>What the grade of assessment leads to.</summary>
public enum Procedure
{
    /// <summary>无须办理环评手续: the catalogue does not manage the project.</summary>
    None,

    /// <summary>免予备案: a rule frees it from filing.</summary>
    Exempt,

    /// <summary>备案 of a registration form.</summary>
    Filing,

    /// <summary>告知承诺制审批: approval on commitment.</summary>
    Commitment,

    /// <summary>审批 of a report form or report book.</summary>
    Approval,
}
