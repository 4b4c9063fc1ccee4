namespace PermitScreen.Web.Log;

/// <summary>How decisions are kept, section <c>PermitScreen:Log</c> of the configuration.</summary>
public sealed class LogOptions
{
    /// <summary>No screening is logged, only changes of accounts and keys; decisions cannot be read again, and idempotency keys are still remembered.</summary>
    public bool Off { get; set; }

    /// <summary>After so many days what anonymous callers stated and were told is deleted; the chain stays verifiable. 0: never.</summary>
    public int ForgetAnonymousAfterDays { get; set; } = 30;
}
