namespace PermitScreen.Codes;

/// <summary>The four ways in which a typed code or name can end.</summary>
public enum CodeOutcome
{
    /// <summary>Exactly one entry is meant.</summary>
    Found,

    /// <summary>Several entries fit ("朝阳区"): the person must choose, the library does not.</summary>
    Ambiguous,

    /// <summary>No entry fits.</summary>
    Unknown,

    /// <summary>The text names a region that no longer exists.</summary>
    Abolished,
}
