using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Account;

/// <summary>Signing in with name and password; who has an authenticator is asked for its code next.</summary>
[ResponseCache(NoStore = true)]
internal sealed class SignInModel(RulesInService rules, SignInManager<Accounts.Account> signIn, IConfiguration configuration, IHostEnvironment environment) : ScreenPage(rules)
{
    /// <summary>What is hashed for a name that nobody has, so that it takes as long as a wrong password.</summary>
    private static readonly Accounts.Account Nobody = new() { Role = AccountRole.Officer, Region = "" };

    internal string Name { get; private set; } = "";

    internal string ReturnUrl { get; private set; } = "";

    /// <summary>The browser would not keep the cookie on this way.</summary>
    internal bool NeedsEncryption => !environment.IsDevelopment() && !Request.IsHttps && Request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]");

    /// <summary>What the office's own service is called; null where there is none.</summary>
    internal string? Outside => OutsideSignIn.IsOn(configuration) ? configuration["Oidc:Name"] ?? T["outside.name"] : null;

    public void OnGet(string? returnUrl) => ReturnUrl = returnUrl ?? "";

    public async Task<IActionResult> OnPostAsync(string? name, string? password, string? returnUrl)
    {
        (Name, ReturnUrl) = (name?.Trim() ?? "", returnUrl ?? "");
        if (Name.Length == 0)
            Errors.Add("name", T["sign_in.no_name"]);
        if (string.IsNullOrEmpty(password))
            Errors.Add("password", T["sign_in.no_password"]);
        if (Errors.Any)
            return Page();
        if (await signIn.UserManager.FindByNameAsync(Name) is not { } account)
        {
            signIn.UserManager.PasswordHasher.HashPassword(Nobody, password!);
            return Refused();
        }

        var result = await signIn.PasswordSignInAsync(account, password!, isPersistent: false, lockoutOnFailure: true);
        if (result.RequiresTwoFactor)
            return LocalRedirect("~/sign-in/code" + QueryString.Create("returnUrl", ReturnUrl));
        return result.Succeeded ? LocalRedirect(Url.LocalPath(ReturnUrl)) : Refused();
    }

    /// <summary>One text for an unknown name, a wrong password and a lockout: whoever guesses learns nothing.</summary>
    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refused()
    {
        Errors.Add("name", T["sign_in.refused"]);
        return Page();
    }
}
