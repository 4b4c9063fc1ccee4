using Microsoft.AspNetCore.Mvc;
using PermitScreen.Codes;
using PermitScreen.Facts;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Check;

/// <summary>Where the project lies: in words, or down from province to county.</summary>
public sealed class PlaceModel(RulesInService rules, ISelfCheckStore store) : CheckPage(rules, store)
{
    /// <summary>The input that errors lead to.</summary>
    internal const string TextField = "text";

    /// <summary>What may stand between several places.</summary>
    private static readonly System.Buffers.SearchValues<char> Between = System.Buffers.SearchValues.Create("、,，;；");

    private RegionTable Regions => Served.RuleSet.Tables.Regions;

    internal string Typed { get; private set; } = "";

    /// <summary>The region below which one is chosen; null for the provinces.</summary>
    internal CodeEntry? Within { get; private set; }

    /// <summary>What may be chosen next.</summary>
    internal IReadOnlyList<CodeEntry> Children => Regions.Children(Within?.Code);

    /// <summary>The places that a name may mean.</summary>
    internal IReadOnlyList<CodeEntry> Candidates { get; private set; } = [];

    public IActionResult OnGet([FromQuery(Name = "in")] string? within)
    {
        if (within is not null)
        {
            if (!Regions.TryGet(within, out var entry))
                return NotFound();
            // A county has nothing below it: it is chosen.
            Within = entry;
        }

        Typed = Check.TypedFor(CoreFacts.Region) is { } code && Regions.Resolve(code).Entry is { } known ? known.FullName : "";
        return Show();
    }

    /// <summary>Goes down one step of the lists.</summary>
    public IActionResult OnGetDown(string? region) =>
        region is not null && Regions.TryGet(region, out var entry) ? Redirect(entry) : OnGet(null);

    /// <summary>What was typed; a place that is not a county asks for one below it first.</summary>
    public async Task<IActionResult> OnPostAsync(string? text)
    {
        Typed = text?.Trim() ?? "";
        var found = Regions.Resolve(Typed);
        if (Typed.Length == 0)
            Errors.Add(TextField, T["place.empty"]);
        else if (found is { Entry: { } entry } && Regions.Children(entry.Code).Count > 0)
            return Redirect(entry);
        else if (found.Outcome is CodeOutcome.Ambiguous or CodeOutcome.Unknown && Typed.AsSpan().IndexOfAny(Between) < 0)
            Offer(found);
        else if (await AnswerAsync(CoreFacts.Region, Typed, TextField) is { } next)
            return next;
        return Show();
    }

    /// <summary>A region of the lists.</summary>
    public async Task<IActionResult> OnPostChooseAsync(string? region)
    {
        if (region is null || !Regions.TryGet(region, out var entry))
            return BadRequest();
        return await AnswerAsync(CoreFacts.Region, entry.Code, TextField) ?? Show();
    }

    private void Offer(CodeResolution found)
    {
        Errors.Add(TextField, T[found.Outcome == CodeOutcome.Ambiguous ? "place.several" : "place.unknown", Typed]);
        Candidates = [.. found.Entries.Take(10)];
    }

    private LocalRedirectResult Redirect(CodeEntry entry) => LocalRedirect($"{Check.Path("place")}?in={entry.Code}");

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Show()
    {
        BackPath = Within is { } entry
            ? entry.Parent is { } parent ? $"{Check.Path("place")}?in={parent}" : Check.Path("place")
            : Check.PathBefore(CoreFacts.Region) ?? "~/";
        return Page();
    }
}
