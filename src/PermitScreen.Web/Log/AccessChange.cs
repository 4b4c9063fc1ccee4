using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PermitScreen.Web.Accounts;

namespace PermitScreen.Web.Log;

/// <summary>
/// A change of who may do what: of an account, or of a key. It stands in the chain of the decision log beside the screenings, so that
/// nobody can take one out unseen. Secrets are not in it: of a password it says that there is another.
/// </summary>
/// <param name="What">account or key</param>
/// <param name="Did">added, changed or removed</param>
/// <param name="Name">of the account or key</param>
/// <param name="Region">of the account, see <see cref="Account.Region"/>; empty for a key</param>
/// <param name="Fields">what is another now, see <see cref="FieldOf"/>; empty for what was added or removed</param>
/// <param name="May">role of the account, or what the key opens, as it is now</param>
internal sealed record AccessChange(string What, string Did, string Name, string Region, IReadOnlyList<string> Fields, string May)
{
    /// <summary>What stands in the place of a verdict.</summary>
    public const string Verdict = "access";

    /// <summary>What is about to be saved of accounts and keys. Counting wrong passwords is no change, the lockout that follows is one.</summary>
    public static List<AccessChange> In(ChangeTracker tracker)
    {
        var changes = new List<AccessChange>();
        foreach (var entry in tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            if (Of(entry, tracker) is { } change)
                changes.Add(change);
        }

        return changes;
    }

    public static AccessChange Read(string facts) => JsonSerializer.Deserialize<AccessChange>(facts)!;

    /// <param name="by">who did it, see <see cref="LogContext.By"/></param>
    public LogEntry ToEntry(string id, DateTimeOffset at, string by) => new(id, at, by, "", "", Verdict, JsonSerializer.Serialize(this), "{}");

    private static AccessChange? Of(EntityEntry entry, ChangeTracker tracker) => entry.Entity switch
    {
        Account account => entry.State != EntityState.Modified
            ? OfAccount(account, DidOf(entry.State), [])
            : FieldsOf(entry) is { Count: > 0 } fields ? OfAccount(account, "changed", fields) : null,
        ApiKey key => new("key", DidOf(entry.State), key.Name, "", [], $"{key.Scopes} {key.PerMinute}/min"),
        IdentityUserLogin<string> login => OfAccount(login.UserId, tracker, "outside"),
        IdentityUserToken<string> token => OfAccount(token.UserId, tracker, token.Name == "RecoveryCodes" ? "recovery_codes" : "authenticator"),
        _ => null,
    };

    private static AccessChange OfAccount(Account account, string did, IReadOnlyList<string> fields) =>
        new("account", did, account.UserName ?? "", account.Region, fields, SnakeCase.Of(account.Role));

    private static AccessChange OfAccount(string id, ChangeTracker tracker, string field) =>
        tracker.Entries<Account>().FirstOrDefault(e => e.Entity.Id == id) is { } known
            ? OfAccount(known.Entity, "changed", [field])
            : new("account", "changed", id, "", [field], "");

    private static string DidOf(EntityState state) => state switch
    {
        EntityState.Added => "added",
        EntityState.Deleted => "removed",
        _ => "changed",
    };

    /// <summary>The store marks every property as modified; what differs is what was changed.</summary>
    private static List<string> FieldsOf(EntityEntry entry) =>
    [
        .. entry.Properties.Where(p => !Equals(p.OriginalValue, p.CurrentValue)).Select(p => FieldOf(p.Metadata.Name)).OfType<string>().Order(StringComparer.Ordinal),
    ];

    private static string? FieldOf(string property) => property switch
    {
        nameof(Account.UserName) => "name",
        nameof(Account.Role) => "role",
        nameof(Account.Region) => "region",
        nameof(Account.Email) => "email",
        nameof(Account.PasswordHash) => "password",
        nameof(Account.TwoFactorEnabled) => "authenticator",
        nameof(Account.LockoutEnd) => "lockout",
        _ => null,
    };
}
