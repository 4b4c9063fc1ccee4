using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Zoning;
using PermitScreen.Zoning.Sites;

namespace PermitScreen.Cli.Zones;

/// <summary>Looks sites up in layers.</summary>
internal sealed class ZoneSiteLookup(ZoneSet zones) : SiteLookup
{
    public override SiteFindings Find(Application application)
    {
        if (application.Site is not { } node)
            return SiteFindings.None;
        var diagnostics = new DiagnosticList();
        var site = Site.Read(node, diagnostics);
        return new SiteFindings(site is null ? [] : MapFacts.Of(zones.Locate(site)), diagnostics.Sorted());
    }
}
