using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PermitScreen.Explaining;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.Desk.Intake;
using PermitScreen.Web.Log;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Desk;

/// <summary>The queue: what is barred, what must be looked at and by whom, what has conditions, what is clear.</summary>
internal sealed class IndexModel(RulesInService rules, LogDatabase database, CaseDesk desk, UploadDesk uploads, SavedViews views) : ScreenPage(rules)
{
    private const int OnePage = 50;

    /// <summary>Cases that one press of a button concludes or hands over.</summary>
    private const int MostAtOnce = OnePage;

    internal Officer Officer => field ??= Officer.Of(User);

    internal QueueFilter Filter { get; private set; } = new();

    /// <summary>Cases by pile, of all that fit the other parts of the filter.</summary>
    internal IReadOnlyList<int> Piles { get; private set; } = [0, 0, 0, 0];

    internal IReadOnlyList<CaseRow> Shown { get; private set; } = [];

    internal IReadOnlyList<UploadLine> Unfinished { get; private set; } = [];

    /// <summary>The own views.</summary>
    internal IReadOnlyList<SavedView> Views { get; private set; } = [];

    internal int Number { get; private set; }

    internal int Count => Filter.Pile is { } pile && pile < Piles.Count ? Piles[pile] : Piles.Sum();

    internal int Pages => Math.Max(1, (Count + OnePage - 1) / OnePage);

    /// <summary>Pages that are linked: the first, the last, and those around this one.</summary>
    internal IEnumerable<int> Linked => Enumerable.Range(1, Pages).Where(n => n == 1 || n == Pages || Math.Abs(n - Number) <= 2);

    internal bool IsNarrowed => Filter != new QueueFilter { Pile = Filter.Pile };

    internal string Typed(string name) => Request.Query[name].ToString();

    public async Task OnGetAsync(int number = 1)
    {
        Filter = QueueFilter.Read(Request.Query, Served.RuleSet, (field, text) => Errors.Add(field, T[$"desk.unknown_{field}", text]));
        Unfinished = await uploads.Unfinished(Officer, HttpContext.RequestAborted);
        Views = await views.Of(Officer, HttpContext.RequestAborted);
        if (Errors.Any)
            return;
        await using var context = database.Open();
        var cases = CaseDesk.Visible(context, Officer).AsNoTracking();
        var page = await QueuePage.Of(Filter, cases, number, OnePage, HttpContext.RequestAborted);
        (Piles, Number, Shown) = (page.Piles, page.Number, page.Rows);
    }

    /// <summary>Agrees with the machine on the chosen cases, or hands them over; who may not, or finds a case changed, is told.</summary>
    public async Task<IActionResult> OnPostAsync(string[] chosen, string? act, string? officer, string? back)
    {
        var to = officer?.Trim() ?? "";
        if (act is not ("agree" or "assign") || (act == "assign" && !Officer.MayAssign))
            return NotFound();
        foreach (var (id, version) in chosen.Take(MostAtOnce).Select(Version))
        {
            _ = act == "agree"
                ? await desk.Conclude(Officer, id, null, "", version, HttpContext.RequestAborted)
                : await desk.Assign(Officer, id, to, version, HttpContext.RequestAborted);
        }

        return LocalRedirect("~/desk" + (back?.StartsWith('?') == true ? back : ""));
    }

    /// <summary>Keeps this filter under a name.</summary>
    public async Task<IActionResult> OnPostKeepAsync(string? name, string? back)
    {
        if (await views.Keep(Officer, Printable.Of(name?.Trim() ?? ""), back ?? "", HttpContext.RequestAborted))
            return LocalRedirect("~/desk" + back);
        Errors.Add("name", T["views.refused", SavedViews.LongestName, SavedViews.Most]);
        await OnGetAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostForgetAsync(string? name)
    {
        await views.Forget(Officer, name ?? "", HttpContext.RequestAborted);
        return LocalRedirect("~/desk");
    }

    /// <summary>The query of another page, or with another pile, of the same list.</summary>
    internal string QueryWith(string name, string value) => QueryString.Create(
        Request.Query.Where(pair => pair.Key != name && pair.Key != "number" && pair.Key != "lang").Append(new(name, value))).ToString();

    /// <summary>Titles of the first rules that fire, or whom the case waits for.</summary>
    internal string Why(CaseRow row)
    {
        var rules = row.Grounds.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (rules.Length == 0)
            return row.Open == 0 ? "" : T["desk.open", row.Open];
        var first = Served.RuleSet.RulesWithId(rules[0]).FirstOrDefault()?.Title.In(Language) ?? rules[0];
        return rules.Length == 1 ? first : T["desk.and_more", first, rules.Length];
    }

    internal IEnumerable<string> Settlers(CaseRow row) =>
        Enum.GetValues<Facts.Settler>().Where(s => (row.Settlers & CaseDecision.Bit(s)) != 0).Select(s => T[$"settler.{SnakeCase.Of(s)}"]);

    internal string GradeOf(CaseRow row) => row.Grade.Length == 0 ? T["desk.grade_open"] : T[$"grade.{row.Grade}"];

    internal string RegionOf(CaseRow row) =>
        row.Region.Length == 0 ? "" : Served.RuleSet.Tables.Regions.TryGet(row.Region, out var entry) ? entry.Name : row.Region;

    private static (string Id, int Version) Version(string chosen) =>
        chosen.Split(' ') is [var id, var version] && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (id, number) : (chosen, -1);
}
