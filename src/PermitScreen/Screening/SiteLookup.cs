using PermitScreen.Diagnostics;
using PermitScreen.Facts;

namespace PermitScreen.Screening;

/// <summary>Finds out what a map says of a project's site. The zoning library has one over layers; the engine itself knows no geometry.</summary>
public abstract class SiteLookup
{
    /// <summary>There is no map: a site that an application names is said not to be looked up (PS2004), and its facts stay unknown.</summary>
    public static SiteLookup None { get; } = new NoSiteLookup();

    /// <summary>What is known of the site of an application; nothing when it names none. Must be safe to call from many threads.</summary>
    /// <returns>refused when the site cannot be understood; warnings may stand beside what was found</returns>
    public abstract Loaded<IReadOnlyList<MapFact>> Find(Application application);

    /// <summary>
    /// What the map says in words that the rules do not have. Such words would be lost, and the place taken for one that is not affected:
    /// with an error among these the map is not put to use.
    /// </summary>
    /// <param name="vocabulary">of the rules that the map is to serve</param>
    public virtual IReadOnlyList<Diagnostic> Check(Vocabulary vocabulary) => [];

    private sealed class NoSiteLookup : SiteLookup
    {
        private static readonly Loaded<IReadOnlyList<MapFact>> Nothing = new([], []);

        public override Loaded<IReadOnlyList<MapFact>> Find(Application application) => application.Site is { } site
            ? new([], [new Diagnostic(ApplicationFaults.SiteNotLocated, site.Place, [])])
            : Nothing;
    }
}
