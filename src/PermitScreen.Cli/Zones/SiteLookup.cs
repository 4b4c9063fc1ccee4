using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;

namespace PermitScreen.Cli.Zones;

/// <summary>
/// Asks where a project lies. What stands behind it is kept apart, so that a run without zones never loads the geometry libraries.
/// </summary>
internal abstract class SiteLookup
{
    public abstract SiteFindings Find(Application application);
}

/// <summary>What a lookup found, or the faults of the site; a warning may stand beside no findings.</summary>
internal sealed record SiteFindings(ImmutableArray<MapFact> Facts, IReadOnlyList<Diagnostic> Diagnostics)
{
    public static SiteFindings None { get; } = new([], []);

    public bool IsRefused => Diagnostics.Any(d => d.IsError);
}

/// <summary>There are no layers: a site that is given is said to be ignored.</summary>
internal sealed class NoSiteLookup : SiteLookup
{
    public override SiteFindings Find(Application application) => application.Site is { } site
        ? new SiteFindings([], [new Diagnostic(ApplicationFaults.SiteNotLocated, site.Place, [])])
        : SiteFindings.None;
}
