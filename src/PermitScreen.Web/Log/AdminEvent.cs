namespace PermitScreen.Web.Log;

/// <summary>A change of accounts or keys; rows are added and never changed.</summary>
internal sealed class AdminEvent
{
    /// <summary>What begins the name of whoever changed something by a command on the machine, instead of an account.</summary>
    public const string Console = "console:";

    public long Id { get; init; }

    /// <summary>Milliseconds since 1970-01-01 UTC.</summary>
    public required long At { get; init; }

    /// <summary>Name of the account that did it, or <see cref="Console"/> with the user of the machine.</summary>
    public required string By { get; init; }

    /// <summary>account_added, account_reset, account_removed, password_changed, totp_on, key_added or key_removed.</summary>
    public required string Kind { get; init; }

    /// <summary>Name of the account or the key.</summary>
    public required string What { get; init; }

    /// <summary>Region of the account: whose administrators see it; empty for those of the whole country only.</summary>
    public required string Region { get; init; }
}

/// <summary>Noting changes.</summary>
internal static class AdminEvents
{
    /// <summary>Who sits at the machine.</summary>
    public static string AtConsole => AdminEvent.Console + Environment.UserName;

    /// <summary>Notes a change that the next saving of this context makes: both are kept or neither.</summary>
    /// <param name="kind">see <see cref="AdminEvent.Kind"/></param>
    /// <param name="region">see <see cref="AdminEvent.Region"/></param>
    public static AdminEvent Note(this LogContext context, string by, string kind, string what, string region, TimeProvider clock) =>
        context.AdminEvents.Add(new() { At = clock.GetUtcNow().ToUnixTimeMilliseconds(), By = by, Kind = kind, What = what, Region = region }).Entity;
}
