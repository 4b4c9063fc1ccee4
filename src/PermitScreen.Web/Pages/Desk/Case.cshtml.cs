using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using PermitScreen.Explaining;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.Log;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Desk;

/// <summary>One case: what was stated, what follows and why, what is open, what the officer makes of it, and what happened.</summary>
internal sealed class CaseModel(RulesInService rules, RulesArchive archive, CaseDesk desk, TimeProvider clock) : ScreenPage(rules)
{
    /// <summary>Corners of a site that are listed.</summary>
    internal const int MostCorners = 200;

    private const int LongestReason = 2000;

    private readonly RulesInService rules = rules;

    internal Officer Officer => field ??= Officer.Of(User);

    internal CaseView View { get; private set; } = null!;

    internal CaseRow Row => View.Case.Row;

    internal CaseFile Folder => View.Case.File;

    /// <summary>What was typed before a fault.</summary>
    internal string Why { get; private set; } = "";

    internal string Chosen { get; private set; } = "";

    internal string Region => Row.Region.Length == 0
        ? Wording.Nation
        : Served.RuleSet.Tables.Regions.TryGet(Row.Region, out var entry) ? entry.FullName : Row.Region;

    private string Id => RouteData.Values["id"] as string ?? "";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await LoadAsync())
            await next();
        else
            context.Result = NotFound();
    }

    public async Task OnGetAsync()
    {
        if (Row.Officer != Officer.Name)
            await desk.Note(Officer, Id, "viewed", HttpContext.RequestAborted);
    }

    public Task<IActionResult> OnPostAgreeAsync(int version) =>
        Told(desk.Conclude(Officer, Id, null, "", version, HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostOverrideAsync(int version, string? verdict, string? why)
    {
        (Chosen, Why) = (verdict ?? "", why?.Trim() ?? "");
        if (!SnakeCase.TryParse<Verdict>(Chosen, out var other))
            Errors.Add("verdict", T["case.no_verdict"]);
        if (Why.Length is 0 or > LongestReason)
            Errors.Add("why", T["case.no_reason", LongestReason]);
        return Errors.Any ? Page() : await Told(desk.Conclude(Officer, Id, other, Printable.Of(Why), version, HttpContext.RequestAborted));
    }

    public async Task<IActionResult> OnPostAssignAsync(int version, string? to) => Officer.MayAssign
        ? await Told(desk.Assign(Officer, Id, Printable.Of(to?.Trim() ?? ""), version, HttpContext.RequestAborted))
        : NotFound();

    public async Task<IActionResult> OnPostRescreenAsync(int version, string? day)
    {
        if (ChinaDay.Read(day ?? "", clock) is { } asOf)
            return await Told(desk.Rescreen(Officer, Id, Dates.Format(asOf), version, HttpContext.RequestAborted));
        Errors.Add("day", T["date.error"]);
        return Page();
    }

    internal static string TimeOf(long at) =>
        (DateTimeOffset.FromUnixTimeMilliseconds(at) + TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    internal string VerdictName(string id) => SnakeCase.TryParse<Verdict>(id, out var verdict) ? Wording.Name(verdict) : id;

    /// <summary>What happened, in words.</summary>
    internal string TextOf(CaseEvent what) => what.Kind switch
    {
        "agreed" => T["history.agreed", VerdictName(what.Text)],
        "overridden" => what.Text.Split(' ', 2) is [var verdict, var why] ? T["history.overridden", VerdictName(verdict), why] : what.Text,
        "assigned" => what.Text.Length == 0 ? T["history.assigned_nobody"] : T["history.assigned", what.Text],
        "screened" => Difference(Rescreening.Read(what.Text)),
        _ => T[$"history.{what.Kind}"],
    };

    private string Difference(Rescreening change)
    {
        if (change.IsSame)
            return T["history.screened_same"];
        var text = T["history.screened", VerdictName(change.Before.Verdict), VerdictName(change.After.Verdict)];
        if (change.Added.Any())
            text += T["history.added", Titles(change.Added)];
        return change.Removed.Any() ? text + T["history.removed", Titles(change.Removed)] : text;
    }

    private string Titles(IEnumerable<string> ids) =>
        string.Join(T["list.comma"], ids.Select(id => Wording.Quoted(Served.RuleSet.RulesWithId(id).FirstOrDefault()?.Title.In(Language) ?? id)));

    /// <summary>Back to the case; who was overtaken by somebody else is told.</summary>
    private async Task<IActionResult> Told(Task<bool> change)
    {
        if (await change)
            return LocalRedirect($"~/desk/cases/{Id}");
        if (!await LoadAsync())
            return NotFound();
        Errors.Add("main", T["case.overtaken"]);
        return Page();
    }

    private async Task<bool> LoadAsync()
    {
        if (await desk.Find(Officer, Id, HttpContext.RequestAborted) is not { } found)
            return false;
        View = await CaseView.Of(found, rules, archive, Language, HttpContext.RequestAborted);
        BackPath = "~/desk";
        return true;
    }
}
