using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Account;

/// <summary>Signing in by the office's own service. It opens an account that is here already and makes none.</summary>
[ResponseCache(NoStore = true)]
internal sealed class OutsideModel(RulesInService rules, IConfiguration configuration, SignInManager<Accounts.Account> signIn) : ScreenPage(rules)
{
    /// <summary>Who says so: another service may call somebody else by the same name.</summary>
    private string Authority => configuration["Oidc:Authority"]!;

    private UserManager<Accounts.Account> Accounts => signIn.UserManager;

    public IActionResult OnGet(string? returnUrl)
    {
        if (!OutsideSignIn.IsOn(configuration))
            return NotFound();
        var back = Url.Content("~/sign-in/outside") + QueryString.Create("handler", "Back").Add("returnUrl", returnUrl ?? "");
        return Challenge(signIn.ConfigureExternalAuthenticationProperties(Authority, back), OutsideSignIn.Scheme);
    }

    /// <summary>Back from there.</summary>
    public async Task<IActionResult> OnGetBackAsync(string? returnUrl)
    {
        if (!OutsideSignIn.IsOn(configuration) || await signIn.GetExternalLoginInfoAsync() is not { } info)
            return LocalRedirect("~/sign-in");
        await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
        if (info.LoginProvider != Authority)
            return Refused();
        if (await Accounts.FindByLoginAsync(Authority, info.ProviderKey) is null && !await BindAsync(info))
            return Refused();
        var result = await signIn.ExternalLoginSignInAsync(Authority, info.ProviderKey, isPersistent: false, bypassTwoFactor: false);
        if (result.RequiresTwoFactor)
            return LocalRedirect("~/sign-in/code" + QueryString.Create("returnUrl", returnUrl ?? ""));
        return result.Succeeded ? LocalRedirect(Url.LocalPath(returnUrl)) : Refused();
    }

    public IActionResult OnGetRefused() => OutsideSignIn.IsOn(configuration) ? Refused() : NotFound();

    /// <summary>The first time: the account with the e-mail that the service has verified. One that is bound already belongs to somebody else there.</summary>
    private async Task<bool> BindAsync(ExternalLoginInfo info)
    {
        if (info.Principal.FindFirstValue(ClaimTypes.Email) is not { Length: > 0 } email || info.Principal.FindFirstValue("email_verified") is not ("true" or "True"))
            return false;
        var normalized = Accounts.NormalizeEmail(email);
        if (await Accounts.Users.Where(a => a.NormalizedEmail == normalized && a.EmailConfirmed).Take(2).ToListAsync(HttpContext.RequestAborted) is not [var account])
            return false;
        return (await Accounts.GetLoginsAsync(account)).All(login => login.LoginProvider != Authority)
            && (await Accounts.AddLoginAsync(account, new UserLoginInfo(Authority, info.ProviderKey, null))).Succeeded;
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refused()
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Page();
    }
}
