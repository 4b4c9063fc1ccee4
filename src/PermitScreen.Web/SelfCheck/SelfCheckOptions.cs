namespace PermitScreen.Web.SelfCheck;

/// <summary>How self-checks are kept, section <c>PermitScreen:SelfChecks</c> of the configuration.</summary>
public sealed class SelfCheckOptions
{
    /// <summary>Days after its last change until a self-check is forgotten.</summary>
    public int KeptDays { get; set; } = 90;
}
