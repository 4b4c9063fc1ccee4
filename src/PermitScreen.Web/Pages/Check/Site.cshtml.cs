using Microsoft.AspNetCore.Mvc;
using PermitScreen.Codes;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;
using PermitScreen.Zoning;
using PermitScreen.Zoning.Geodesy;
using PermitScreen.Zoning.Sites;
using PermitScreen.Zoning.Writing;

namespace PermitScreen.Web.Pages.Check;

/// <summary>Where exactly the project lies: by coordinates, a click on the map, or a GeoJSON file. Whatever the layers know of it need not be asked.</summary>
[RequestSizeLimit(SiteInput.LongestFile + 100_000)]
[RequestFormLimits(MultipartBodyLengthLimit = SiteInput.LongestFile + 100_000)]
public sealed class SiteModel(RulesInService rules, ISelfCheckStore store) : CheckPage(rules, store)
{
    internal string Longitude { get; private set; } = "";

    internal string Latitude { get; private set; } = "";

    internal Datum Datum { get; private set; } = Datum.Cgcs2000;

    internal Site? Site { get; private set; }

    /// <summary>What the layers know of the site; null without a site or without layers.</summary>
    internal SiteLocation? Location { get; private set; }

    /// <summary>The counties in the codes of the units that it lies in.</summary>
    internal IReadOnlyList<CodeEntry> Counties { get; private set; } = [];

    /// <summary>The codes of its control units are those of other counties than the one that was answered.</summary>
    internal bool IsElsewhere => Location is { Units: { IsEmpty: false } units }
        && Check.TypedFor(CoreFacts.Region) is { } region && Served.RuleSet.Tables.Regions.TryGet(region, out _)
        && units.All(u => !u.Code.Region.StartsWith(RegionTable.SignificantPrefix(region), StringComparison.Ordinal));

    internal bool HasLayers => Served.Zones is not null;

    /// <summary>The site in degrees of CGCS2000, for the map.</summary>
    internal string SiteJson => Site is null ? "" : JsonText.Of(indented: false, json => GeometryJson.Write(json, Site.Geometry));

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
        Site = SiteInput.SiteOf(Check.Record.Site);
        Location = Site is null ? null : Served.Zones?.Locate(Site);
        Counties = [.. (Location?.Units ?? []).Select(u => u.Code.Region).Distinct().Select(code => Served.RuleSet.Tables.Regions.TryGet(code, out var entry) ? entry : null).OfType<CodeEntry>()];
        return Page();
    }
}
