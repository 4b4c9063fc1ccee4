namespace PermitScreen.Explaining;

/// <summary>The groups in which people read the rules behind a decision, in this order.</summary>
internal enum ReasonGroup
{
    /// <summary>Rules that reject.</summary>
    Reject,

    /// <summary>Something to know or to do, the commitment procedure included.</summary>
    Notify,

    /// <summary>Undetermined, whatever the effect: of the rules that ask the same question the gravest.</summary>
    Open,

    /// <summary>Undetermined, and settled or brought up by the answer that another open rule asks for.</summary>
    Waiting,

    /// <summary>Exemptions, lower grades, positive lists: they never undo a reject.</summary>
    Ease,

    /// <summary>Set aside by a special rule that fires.</summary>
    SetAside,
}
