namespace PermitScreen.Web.SelfCheck;

/// <summary>How a grade stands after the answers so far.</summary>
internal enum GradeState
{
    /// <summary>It cannot be this one any more.</summary>
    Excluded,

    /// <summary>It may be this one or another.</summary>
    Possible,

    /// <summary>No other is left.</summary>
    Settled,
}
