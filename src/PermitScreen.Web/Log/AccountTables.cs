using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PermitScreen.Web.Accounts;

namespace PermitScreen.Web.Log;

/// <summary>Where the accounts stand.</summary>
internal static class AccountTables
{
    public static void MapAccounts(this ModelBuilder model)
    {
        model.Entity<Account>(account =>
        {
            account.ToTable("accounts");
            account.Property(a => a.Role).HasConversion(role => SnakeCase.Of(role), text => SnakeCase.Parse<AccountRole>(text));
        });
        model.Entity<IdentityUserClaim<string>>().ToTable("account_claims");
        model.Entity<IdentityUserLogin<string>>().ToTable("account_logins");
        model.Entity<IdentityUserToken<string>>().ToTable("account_tokens");
    }
}
