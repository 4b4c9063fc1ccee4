using System.CommandLine;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PermitScreen.Codes;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Log;

namespace PermitScreen.Web.Commands;

/// <summary><c>account add</c>, <c>account list</c>, <c>account reset</c>, <c>account remove</c>.</summary>
internal static class AccountCommands
{
    public static Command Make(TextWriter output, TextWriter error) => new("account", "工作人员的账户。\nAccounts of the office.")
    {
        Add(output, error),
        List(output),
        Reset(output, error),
        Remove(error),
    };

    private static Command Add(TextWriter output, TextWriter error)
    {
        var (data, name) = (AdminHost.Data(), Name());
        var role = new Option<string>("--role")
        {
            Description = $"职责。What they may do: {string.Join(", ", Enum.GetValues<AccountRole>().Select(r => SnakeCase.Of(r)))}.",
            DefaultValueFactory = _ => SnakeCase.Of(AccountRole.Officer),
        };
        var region = new Option<string?>("--region") { Description = "六位行政区划代码，含其下级；缺省为全国，仅限主管和管理员。Region code of six digits with all below it; officers need one." };
        var email = new Option<string?>("--email") { Description = "电子邮箱，统一身份认证按它认人。E-mail by which a sign-in from outside (OpenID Connect) finds the account." };
        var command = new Command("add", "建立账户，初始密码只显示这一次。\nMakes an account; its first password is shown this once.") { name, role, region, email, data };
        command.SetAction(async (parse, cancellation) =>
        {
            var named = Enum.GetValues<AccountRole>().Where(r => SnakeCase.Of(r) == parse.GetValue(role)).ToList();
            var code = parse.GetValue(region) ?? "";
            if (named is not [var chosen] || !IsRegion(code) || (chosen == AccountRole.Officer && code.Length == 0) || !IsName(parse.GetValue(name)!))
            {
                await error.WriteLineAsync("需要名称、--role officer|supervisor|administrator、officer 的 --region（六位代码） a name, --role, and for officers a --region of six digits are needed");
                return 2;
            }

            await using var host = await AdminHost.Open(parse.GetValue(data), cancellation);
            await using var scope = host.CreateAsyncScope();
            var password = OneTimePassword.New();
            var mail = parse.GetValue(email)?.Trim();
            var normalized = Accounts(scope).NormalizeEmail(mail);
            if (normalized is not null && await Accounts(scope).Users.AnyAsync(a => a.NormalizedEmail == normalized, cancellation))
            {
                await error.WriteLineAsync("已有账户用此邮箱 there is an account with this e-mail");
                return 2;
            }

            // Whoever makes the account vouches for the address.
            var account = new Account { UserName = parse.GetValue(name), Role = chosen, Region = code, Email = mail, EmailConfirmed = mail is not null };
            Note(scope, "account_added", account);
            return await Told(await Accounts(scope).CreateAsync(account, password), output, error, password);
        });
        return command;
    }

    private static Command List(TextWriter output)
    {
        var data = AdminHost.Data();
        var command = new Command("list", "列出账户。\nLists the accounts.") { data };
        command.SetAction(async (parse, cancellation) =>
        {
            await using var host = await AdminHost.Open(parse.GetValue(data), cancellation);
            await using var scope = host.CreateAsyncScope();
            foreach (var account in await Accounts(scope).Users.AsNoTracking().OrderBy(a => a.NormalizedUserName).ToListAsync(cancellation))
                await output.WriteLineAsync($"{account.UserName}  {SnakeCase.Of(account.Role)}  {(account.Region.Length == 0 ? "*" : account.Region)}{(account.TwoFactorEnabled ? "  totp" : "")}");
            return 0;
        });
        return command;
    }

    private static Command Reset(TextWriter output, TextWriter error)
    {
        var (data, name) = (AdminHost.Data(), Name());
        var command = new Command("reset", "换新密码，解除锁定和动态口令。\nA new password; ends a lockout and the authenticator.") { name, data };
        command.SetAction(async (parse, cancellation) =>
        {
            await using var host = await AdminHost.Open(parse.GetValue(data), cancellation);
            await using var scope = host.CreateAsyncScope();
            var accounts = Accounts(scope);
            if (await accounts.FindByNameAsync(parse.GetValue(name)!) is not { } account)
                return await Unknown(error);
            var password = OneTimePassword.New();
            account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
            account.TwoFactorEnabled = false;
            account.LockoutEnd = null;
            account.AccessFailedCount = 0;
            Note(scope, "account_reset", account);
            // Saves, and ends every session.
            return await Told(await accounts.UpdateSecurityStampAsync(account), output, error, password);
        });
        return command;
    }

    private static Command Remove(TextWriter error)
    {
        var (data, name) = (AdminHost.Data(), Name());
        var command = new Command("remove", "删除账户。\nRemoves an account.") { name, data };
        command.SetAction(async (parse, cancellation) =>
        {
            await using var host = await AdminHost.Open(parse.GetValue(data), cancellation);
            await using var scope = host.CreateAsyncScope();
            var accounts = Accounts(scope);
            if (await accounts.FindByNameAsync(parse.GetValue(name)!) is not { } account)
                return await Unknown(error);
            Note(scope, "account_removed", account);
            return (await accounts.DeleteAsync(account)).Succeeded ? 0 : 2;
        });
        return command;
    }

    private static UserManager<Account> Accounts(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<UserManager<Account>>();

    private static void Note(AsyncServiceScope scope, string kind, Account account) =>
        scope.ServiceProvider.GetRequiredService<LogContext>().Note(AdminEvents.AtConsole, kind, account.UserName!, account.Region, TimeProvider.System);

    private static Argument<string> Name() => new("NAME") { Description = "登录名。The name to sign in with." };

    private static async Task<int> Told(IdentityResult result, TextWriter output, TextWriter error, string password)
    {
        await (result.Succeeded ? output.WriteLineAsync(password) : error.WriteLineAsync(string.Join(' ', result.Errors.Select(e => e.Description))));
        return result.Succeeded ? 0 : 2;
    }

    private static async Task<int> Unknown(TextWriter error)
    {
        await error.WriteLineAsync("没有此账户 there is no account of this name");
        return 2;
    }

    private static bool IsName(string name) => name.Length is > 0 and <= 60 && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.');

    /// <summary>No rules are read here; a code that is none shows an empty desk.</summary>
    private static bool IsRegion(string code) => code.Length == 0 || (code.Length == 6 && code.All(char.IsAsciiDigit) && RegionTable.SignificantPrefix(code).Length >= 2);
}
