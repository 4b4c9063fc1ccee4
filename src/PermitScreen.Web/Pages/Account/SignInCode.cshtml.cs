using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Account;

/// <summary>The second step: the six digits of the authenticator, or one of the codes that were written down for the day it is lost.</summary>
[ResponseCache(NoStore = true)]
internal sealed class SignInCodeModel(RulesInService rules, SignInManager<Accounts.Account> signIn) : ScreenPage(rules)
{
    private const int Digits = 6;

    internal string ReturnUrl { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string? returnUrl)
    {
        ReturnUrl = returnUrl ?? "";
        return await signIn.GetTwoFactorAuthenticationUserAsync() is null ? LocalRedirect("~/sign-in") : Page();
    }

    public async Task<IActionResult> OnPostAsync(string? code, string? returnUrl)
    {
        ReturnUrl = returnUrl ?? "";
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is null)
            return LocalRedirect("~/sign-in");
        var typed = (code ?? "").Replace(" ", "", StringComparison.Ordinal);
        var result = typed.Length == Digits
            ? await signIn.TwoFactorAuthenticatorSignInAsync(typed, isPersistent: false, rememberClient: false)
            : await signIn.TwoFactorRecoveryCodeSignInAsync(typed);
        if (result.Succeeded)
            return LocalRedirect(Url.LocalPath(ReturnUrl));
        Errors.Add("code", T["sign_in.code_refused"]);
        return Page();
    }
}
