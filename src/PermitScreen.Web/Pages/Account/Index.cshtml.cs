using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Log;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Account;

/// <summary>The own account: who one is to the desk, another password, the authenticator.</summary>
[ResponseCache(NoStore = true)]
internal sealed class IndexModel(RulesInService rules, UserManager<Accounts.Account> accounts, SignInManager<Accounts.Account> signIn, LogContext context, TimeProvider clock) : ScreenPage(rules)
{
    private const int RecoveryCodes = 10;

    internal Accounts.Account Account { get; private set; } = null!;

    internal Officer Officer => Officer.Of(User);

    internal string Region => Officer.Region.Length == 0
        ? Wording.Nation
        : Served.RuleSet.Tables.Regions.TryGet(Officer.Region, out var entry) ? entry.FullName : Officer.Region;

    /// <summary>The secret in groups of four; empty once the authenticator is on.</summary>
    internal string Secret { get; private set; } = "";

    /// <summary>The link that an authenticator takes.</summary>
    internal string SecretLink { get; private set; } = "";

    /// <summary>Shown this once.</summary>
    internal IReadOnlyList<string> Codes { get; private set; } = [];

    internal string? Done { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            await signIn.SignOutAsync();
            context.Result = LocalRedirect("~/sign-in");
            return;
        }

        Account = account;
        await next();
    }

    public Task OnGetAsync() => OfferSecretAsync();

    public async Task<IActionResult> OnPostPasswordAsync(string? current, string? password, string? again)
    {
        if (password != again)
            Errors.Add("again", T["account.differ"]);
        else if ((password ?? "").Length < accounts.Options.Password.RequiredLength)
            Errors.Add("password", T["account.short", accounts.Options.Password.RequiredLength]);
        else if (!await ChangeAsync("password_changed", () => accounts.ChangePasswordAsync(Account, current ?? "", password!)))
            Errors.Add("current", T["account.wrong"]);
        if (!Errors.Any)
            await KeptAsync(T["account.changed"]);
        await OfferSecretAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAuthenticatorAsync(string? code)
    {
        var typed = (code ?? "").Replace(" ", "", StringComparison.Ordinal);
        if (await accounts.VerifyTwoFactorTokenAsync(Account, TokenOptions.DefaultAuthenticatorProvider, typed))
        {
            await ChangeAsync("totp_on", () => accounts.SetTwoFactorEnabledAsync(Account, true));
            Codes = [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(Account, RecoveryCodes) ?? []];
            await KeptAsync(T["account.totp_on"]);
        }
        else
        {
            Errors.Add("code", T["sign_in.code_refused"]);
        }

        await OfferSecretAsync();
        return Page();
    }

    /// <summary>Changes the account; the change and its note are saved together.</summary>
    private async Task<bool> ChangeAsync(string kind, Func<Task<IdentityResult>> change)
    {
        var note = context.Note(Account.UserName!, kind, Account.UserName!, Account.Region, clock);
        if ((await change()).Succeeded)
            return true;
        context.Entry(note).State = EntityState.Detached;
        return false;
    }

    private async Task KeptAsync(string text)
    {
        // Whoever else is signed in with this account is not any more.
        await signIn.RefreshSignInAsync(Account);
        Done = text;
    }

    private async Task OfferSecretAsync()
    {
        if (Account.TwoFactorEnabled)
            return;
        var key = await accounts.GetAuthenticatorKeyAsync(Account);
        if (key is null)
        {
            await accounts.ResetAuthenticatorKeyAsync(Account);
            await signIn.RefreshSignInAsync(Account);
            key = (await accounts.GetAuthenticatorKeyAsync(Account))!;
        }

        Secret = Grouped(key);
        var issuer = UrlEncoder.Default.Encode("PermitScreen");
        SecretLink = string.Create(CultureInfo.InvariantCulture, $"otpauth://totp/{issuer}:{UrlEncoder.Default.Encode(Account.UserName!)}?secret={key}&issuer={issuer}&digits=6");
    }

    private static string Grouped(string key)
    {
        var grouped = new StringBuilder();
        for (var i = 0; i < key.Length; i += 4)
            grouped.Append(key.AsSpan(i, Math.Min(4, key.Length - i))).Append(' ');
        return grouped.ToString().TrimEnd().ToLowerInvariant();
    }
}
