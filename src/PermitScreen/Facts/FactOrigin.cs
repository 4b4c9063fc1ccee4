namespace PermitScreen.Facts;

/// <summary>Where the value of a fact came from.</summary>
public enum FactOrigin
{
    /// <summary>Nobody has said.</summary>
    Unknown,

    /// <summary>Its gate is closed.</summary>
    NotApplicable,

    /// <summary>Stated by the applicant.</summary>
    Given,

    /// <summary>Found on the map.</summary>
    Located,

    /// <summary>Follows from other facts.</summary>
    Derived,

    /// <summary>Taken in the absence of an answer.</summary>
    Assumed,
}
