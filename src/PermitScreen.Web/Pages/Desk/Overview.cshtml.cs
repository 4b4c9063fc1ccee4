using Microsoft.EntityFrameworkCore;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.Desk.Overview;
using PermitScreen.Web.Log;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Desk;

/// <summary>What the cases of the region come to, in charts that are tables.</summary>
internal sealed class OverviewModel(RulesInService rules, LogDatabase database) : ScreenPage(rules)
{
    internal IReadOnlyList<BarTable> Tables { get; private set; } = [];

    public async Task OnGetAsync()
    {
        BackPath = "~/desk";
        await using var context = database.Open();
        var cases = CaseDesk.Visible(context, Officer.Of(User)).AsNoTracking();
        Tables = await new DeskOverview(cases, Served.RuleSet, T, Language).Tables(HttpContext.RequestAborted);
    }
}
