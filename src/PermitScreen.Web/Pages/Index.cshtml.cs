using Microsoft.AspNetCore.Mvc;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages;

/// <summary>The start: what this is, and the button that begins a self-check.</summary>
public sealed class IndexModel(RulesInService rules, ISelfCheckStore store, TimeProvider clock) : ScreenPage(rules)
{
    /// <summary>The day of the law unless another is chosen: today in China.</summary>
    internal NodaTime.LocalDate Today => ChinaDay.Today(clock);

    public async Task<IActionResult> OnPostAsync()
    {
        var record = await store.CreateAsync(Today, HttpContext.RequestAborted);
        return LocalRedirect($"~/check/{record.Id}/");
    }
}
