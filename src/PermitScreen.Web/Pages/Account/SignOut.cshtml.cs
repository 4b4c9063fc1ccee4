using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Account;

/// <summary>Signing out, by a form and not by a link, which others could set.</summary>
[ResponseCache(NoStore = true)]
internal sealed class SignOutModel(RulesInService rules, SignInManager<Accounts.Account> signIn) : ScreenPage(rules)
{
    public IActionResult OnGet() => LocalRedirect("~/");

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return LocalRedirect("~/sign-in");
    }
}
