using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PermitScreen.Rules;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.Desk.Changes;
using PermitScreen.Web.Log;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Admin;

/// <summary>One comparison: how many cases change, from what to what, by which rules, and each of them.</summary>
internal sealed class ImpactRunModel(RulesInService rules, ImpactDesk impacts, LogDatabase database) : ScreenPage(rules)
{
    private const int OnePage = 100;

    internal ImpactRun Run { get; private set; } = null!;

    internal ImpactReport? Report { get; private set; }

    internal IReadOnlyList<(ImpactCase Change, string Name)> Shown { get; private set; } = [];

    internal int Number { get; private set; }

    internal int Pages => ((Report?.Listed.Count ?? 0) + OnePage - 1) / OnePage;

    public async Task<IActionResult> OnGetAsync(string id, int number = 1)
    {
        if (await impacts.Find(Officer.Of(User), id, HttpContext.RequestAborted) is not { } run)
            return NotFound();
        (Run, BackPath) = (run, "~/admin/impact");
        if (run.State != ImpactState.Done)
            return Page();
        Report = ImpactReport.Read(run.Report);
        Number = Math.Clamp(number, 1, Math.Max(1, Pages));
        var page = Report.Listed.Skip((Number - 1) * OnePage).Take(OnePage).ToList();
        var ids = page.ConvertAll(c => c.Id);
        await using var context = database.Open();
        var names = await CaseDesk.Visible(context, Officer.Of(User)).AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name, HttpContext.RequestAborted);
        Shown = [.. page.Select(c => (c, names.GetValueOrDefault(c.Id, c.Id)))];
        return Page();
    }

    internal string RangeOf(VerdictRange? range) => range is not { } known ? T["impact.not_understood"]
        : known.IsCertain ? Wording.Name(known.Verdict)
        : T["impact.open", Wording.Name(known.Verdict), Wording.BestAndWorst(known)];

    /// <summary>The rules that make something else of a case.</summary>
    internal string RulesOf(ImpactCase change) => string.Join(T["list.comma"], change.By.Take(3).Select(id => Report!.Rules.FirstOrDefault(rule => rule.Id == id)?.Title.In(Language) ?? id));
}
