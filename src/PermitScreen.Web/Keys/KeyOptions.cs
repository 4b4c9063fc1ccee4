namespace PermitScreen.Web.Keys;

/// <summary>Who may call, sections <c>PermitScreen:Keys</c> and <c>PermitScreen:Limits</c> of the configuration.</summary>
public sealed class KeyOptions
{
    /// <summary>Nobody screens without a key; what only reads the rules stays open.</summary>
    public bool Required { get; set; }
}

/// <summary>How often anonymous callers may call; keys have their own limits.</summary>
public sealed class LimitOptions
{
    /// <summary>Requests a minute from one address; 0 for no limit.</summary>
    public int PerMinute { get; set; } = 1200;
}
