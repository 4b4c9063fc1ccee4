namespace PermitScreen.Rules;

/// <summary>What the words of a clause demand, from most to least. How binding its document is stands apart: <see cref="Authority"/>.</summary>
public enum Strength
{
    /// <summary>禁止、不得、严禁、不予</summary>
    Ban,

    /// <summary>应当、必须、严格执行…要求: a demand on the applicant.</summary>
    Requirement,

    /// <summary>原则上: a ban or a demand with an exception that the text does not name.</summary>
    InPrinciple,

    /// <summary>推进、加快、建立…制度: a task of government, which bars nobody.</summary>
    Task,

    /// <summary>争取、鼓励: an aim.</summary>
    Aim,
}
