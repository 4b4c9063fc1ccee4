using Microsoft.AspNetCore.Mvc;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Check;

/// <summary>The day whose law applies.</summary>
public sealed class DateModel(RulesInService rules, ISelfCheckStore store, TimeProvider clock) : CheckPage(rules, store)
{
    internal const string Field = "day";

    internal string Typed { get; private set; } = "";

    public void OnGet()
    {
        Typed = Dates.Format(Check.Record.AsOf);
        BackPath = Check.Path("");
    }

    public async Task<IActionResult> OnPostAsync(string? day)
    {
        Typed = day ?? "";
        if (ChinaDay.Read(Typed, clock) is { } read && await KeepAsync(() => Check.Record with { AsOf = read }))
            return LocalRedirect(Check.Path(""));
        BackPath = Check.Path("");
        Errors.Add(Field, T["date.error"]);
        return Page();
    }
}
