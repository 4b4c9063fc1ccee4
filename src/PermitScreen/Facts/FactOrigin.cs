namespace PermitScreen.Facts;

/// <summary>Where the value of a fact came from.</summary>
public enum FactOrigin : byte
{
    /// <summary>Nobody has said.</summary>
    Unknown,

    /// <summary>Its gate is closed.</summary>
    NotApplicable,

    /// <summary>Stated by the applicant.</summary>
    Given,

    /// <summary>The applicant's own reading of a word that its source leaves open.</summary>
    SelfAssessed,

    /// <summary>Found on the map.</summary>
    Located,

    /// <summary>Follows from other facts.</summary>
    Derived,

    /// <summary>Usually follows from other facts.</summary>
    Implied,

    /// <summary>Taken in the absence of an answer.</summary>
    Assumed,
}

/// <summary>Questions about where a value came from.</summary>
internal static class FactOrigins
{
    /// <summary>Somebody or the map says so, which nothing else rewrites.</summary>
    public static bool IsStated(this FactOrigin origin) => origin is FactOrigin.Given or FactOrigin.SelfAssessed or FactOrigin.Located;

    public static bool IsWorkedOut(this FactOrigin origin) => origin is FactOrigin.Derived or FactOrigin.Implied;
}
