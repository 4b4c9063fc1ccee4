using Microsoft.AspNetCore.Mvc;
using PermitScreen.Diagnostics;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Desk.Changes;
using PermitScreen.Web.Pages.Desk;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Admin;

/// <summary>What rules would change that are not in service yet: they are named, checked, and compared over the stored cases.</summary>
internal sealed class ImpactModel(RulesInService rules, CandidateRules candidate, ImpactDesk impacts) : ScreenPage(rules)
{
    internal Officer Officer => field ??= Officer.Of(User);

    internal bool IsNamed => candidate.IsNamed;

    /// <summary>The rules to come; null for none or refused ones.</summary>
    internal RuleSet? Candidate { get; private set; }

    /// <summary>Why they would be refused.</summary>
    internal IReadOnlyList<Diagnostic> Faults { get; private set; } = [];

    internal IReadOnlyList<ImpactRun> Runs { get; private set; } = [];

    internal bool IsSame => Candidate?.Digest == Served.RuleSet.Digest;

    public async Task OnGetAsync()
    {
        BackPath = "~/admin";
        Look();
        Runs = await impacts.Last(Officer, HttpContext.RequestAborted);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Look();
        if (Candidate is null || IsSame)
            return LocalRedirect("~/admin/impact");
        var id = await impacts.Begin(Officer, Served.RuleSet.Digest, Candidate.Digest, HttpContext.RequestAborted);
        return LocalRedirect($"~/admin/impact/{id}");
    }

    internal static string TimeOf(long at) => CaseModel.TimeOf(at);

    private void Look()
    {
        if (!candidate.IsNamed)
            return;
        var loaded = candidate.Load(HttpContext.RequestAborted);
        Candidate = loaded.TryGetValue(out var found) ? found.RuleSet : null;
        Faults = Candidate is null ? [.. loaded.Diagnostics.Where(d => d.IsError)] : [];
    }
}
