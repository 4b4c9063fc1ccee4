namespace PermitScreen.Rules;

/// <summary>What a rule makes of an application.</summary>
public enum RuleState
{
    /// <summary>Region, date, industry or nature: the rule does not speak to this project.</summary>
    OutOfScope,

    /// <summary>Its condition is No.</summary>
    Silent,

    /// <summary>Its condition is Unknown.</summary>
    Undetermined,

    /// <summary>Its condition is Unknown, and it is taken not to concern the project; strict mode takes nothing so.</summary>
    Unconcerned,

    /// <summary>Its condition is Unknown, and only the environmental assessment itself can settle it.</summary>
    Deferred,

    /// <summary>Its condition is Yes.</summary>
    Fires,

    /// <summary>Its condition is Yes, but a special rule sets it aside.</summary>
    Overridden,
}
