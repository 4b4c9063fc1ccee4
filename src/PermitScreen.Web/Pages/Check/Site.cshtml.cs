using Microsoft.AspNetCore.Mvc;
using PermitScreen.Codes;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;
using PermitScreen.Zoning.Geodesy;

namespace PermitScreen.Web.Pages.Check;

/// <summary>Where exactly the project lies: by coordinates, a click on the map, or a GeoJSON file. Whatever the layers know of it need not be asked.</summary>
[RequestSizeLimit(SiteInput.LongestFile + 100_000)]
[RequestFormLimits(MultipartBodyLengthLimit = SiteInput.LongestFile + 100_000)]
public sealed class SiteModel(RulesInService rules, ISelfCheckStore store) : CheckPage(rules, store)
{
    internal string Longitude { get; private set; } = "";

    internal string Latitude { get; private set; } = "";

    internal Datum Datum { get; private set; } = Datum.Cgcs2000;

    /// <summary>The site that is kept; null for none.</summary>
    internal SiteView? Found { get; private set; }

    /// <summary>The counties in the codes of the units that it lies in.</summary>
    internal IReadOnlyList<CodeEntry> Counties { get; private set; } = [];

    /// <summary>The codes of its control units are those of other counties than the one that was answered.</summary>
    internal bool IsElsewhere => Found is { } found && found.IsElsewhereThan(Check.TypedFor(CoreFacts.Region), Served.RuleSet);

    internal bool HasLayers => Served.Zones is not null;

    public void OnGet() => Show();

    public async Task<IActionResult> OnPostPointAsync(string? longitude, string? latitude, string? datum)
    {
        (Longitude, Latitude) = (longitude?.Trim() ?? "", latitude?.Trim() ?? "");
        return await TakeAsync("longitude", datum, known => SiteInput.OfPoint(Longitude, Latitude, known));
    }

    public async Task<IActionResult> OnPostFileAsync(IFormFile? file, string? datum)
    {
        if (file is not { Length: > 0 })
            Errors.Add("file", T["site.no_file"]);
        else if (file.Length > SiteInput.LongestFile)
            Errors.Add("file", T["site.too_large"]);
        if (Errors.Any)
            return Show();
        using var content = new MemoryStream();
        await file!.CopyToAsync(content, HttpContext.RequestAborted);
        return await TakeAsync("file", datum, known => SiteInput.OfFile(content.ToArray(), known));
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        await KeepAsync(() => Check.Record with { Site = "" });
        return LocalRedirect(Check.Path("site"));
    }

    private async Task<IActionResult> TakeAsync(string field, string? datum, Func<Datum, Loaded<string>> read)
    {
        if (!Datums.TryParse(datum ?? "", out var known))
            return BadRequest();
        Datum = known;
        var taken = read(known);
        if (taken.TryGetValue(out var site))
        {
            await KeepAsync(() => Check.Record with { Site = site });
            return LocalRedirect(Check.Path("site"));
        }

        foreach (var fault in taken.Diagnostics.Where(d => d.IsError))
            Errors.Add(field, fault.Message(Language));
        return Show();
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Show()
    {
        BackPath = Check.Path("place");
        Found = SiteView.Of(SiteInput.Read(Check.Record.Site), Served.Zones);
        Counties = [.. Found?.Counties(Served.RuleSet) ?? []];
        return Page();
    }
}
