using Microsoft.AspNetCore.Mvc;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Check;

/// <summary>The link to keep: it leads to what is asked next, or to the result.</summary>
public sealed class NextModel(RulesInService rules, ISelfCheckStore store) : CheckPage(rules, store)
{
    public IActionResult OnGet() => LocalRedirect(Check.NextPath);
}
