using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Screening;
using PermitScreen.Zoning.Layers;
using PermitScreen.Zoning.Locating;
using PermitScreen.Zoning.Sites;

namespace PermitScreen.Zoning;

/// <summary>All layers of a directory, ready to be asked. Immutable and safe to use from many threads.</summary>
/// <example><code>
/// var zones = ZoneSet.Load("examples/zones").Value;
/// var decision = new Screener(ruleSet, zones).Screen(application, options);
/// var location = zones.Locate(Site.AtPoint(103.9012, 27.6034));
/// </code></example>
public sealed class ZoneSet : SiteLookup
{
    private readonly ImmutableArray<KindLayers> groups;
    private readonly ImmutableArray<LocatedFact> missing;
    private readonly Lazy<FrozenSet<string>> unitCodes;

    internal ZoneSet(IEnumerable<Layer> layers)
    {
        Layers = [.. layers];
        groups =
        [
            .. LayerKinds.All
                .Select(kind => (Kind: kind, Layers: Layers.Where(layer => layer.Header.Kind == kind).ToImmutableArray()))
                .Where(group => !group.Layers.IsEmpty)
                .Select(group => new KindLayers(group.Kind, group.Layers)),
        ];
        var answered = groups.SelectMany(FactFinder.Keys).ToHashSet();
        missing =
        [
            .. LayerKinds.All
                .Where(kind => Layers.All(layer => layer.Header.Kind != kind))
                .SelectMany(FactFinder.Missing)
                .DistinctBy(fact => (fact.FactId, fact.Member))
                .Where(fact => !answered.Contains((fact.FactId, fact.Member))),
        ];
        unitCodes = new(() => Layers.Where(layer => layer.Header.Kind.IsUnits).SelectMany(layer => layer.Features).Select(unit => unit.Words[0]).ToFrozenSet());
        var digests = string.Concat(Layers.Select(layer => $"{layer.Header.File}\n{layer.Header.Digest}\n"));
        Digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(digests)));
    }

    /// <summary>In the order of their file names.</summary>
    public ImmutableArray<Layer> Layers { get; }

    /// <summary>SHA-256 over names and bytes of the files: the same digest gives the same answers.</summary>
    public string Digest { get; }

    /// <summary>The codes of all control units.</summary>
    public FrozenSet<string> UnitCodes => unitCodes.Value;

    /// <summary>Reads every <c>*.geojson</c> and every shapefile below a directory.</summary>
    public static Loaded<ZoneSet> Load(string directory, ZoneLoadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var files = new ZoneDirectory(directory, options ?? ZoneLoadOptions.Default);
        var layers = files.Read();
        return new Loaded<ZoneSet>(layers is null ? null : new ZoneSet(layers), files.Diagnostics);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Diagnostic> Check(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var diagnostics = new DiagnosticList();
        LayerWords.Check(Layers, vocabulary, diagnostics);
        return diagnostics.Sorted();
    }

    /// <inheritdoc/>
    public override Loaded<IReadOnlyList<MapFact>> Find(Application application)
    {
        ArgumentNullException.ThrowIfNull(application);
        if (application.Site is not { } node)
            return new([], []);
        var diagnostics = new DiagnosticList();
        var site = Site.Read(node, diagnostics);
        return new(site is null ? null : MapFacts.Of(Locate(site)), diagnostics.Sorted());
    }

    /// <summary>Units, areas, facts and distances of a site.</summary>
    public SiteLocation Locate(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var probes = SiteProbe.Of(site);
        UnitFinder? units = null;
        var areas = ImmutableArray.CreateBuilder<LocatedArea>();
        var facts = new FactList();
        var distances = ImmutableArray.CreateBuilder<SiteDistance>();
        foreach (var group in groups)
        {
            var inquiry = new Inquiry(group, probes, group.Meet(probes));
            if (group.Kind.IsUnits)
                units = new UnitFinder(inquiry);
            else
                areas.AddRange(AreasOf(inquiry));
            var measured = DistanceFinder.Find(group, probes);
            distances.AddRange(measured);
            foreach (var fact in FactFinder.Find(inquiry, units, measured))
                facts.Add(fact);
        }

        return new SiteLocation
        {
            Site = site,
            Units = units?.Units ?? [],
            NotCovered = units?.NotCovered ?? 1,
            Areas = areas.DrainToImmutable(),
            Facts = facts.ToImmutable(missing),
            Distances = distances.DrainToImmutable(),
        };
    }

    private static IEnumerable<LocatedArea> AreasOf(Inquiry inquiry) =>
        inquiry.Contacts
            .Where(contact => contact.Touches && contact.Feature.Shape.IsArea)
            .GroupBy(contact => contact.Feature)
            .Select(area => new LocatedArea
            {
                Feature = area.Key,
                Share = area.Sum(contact => ShareFinder.Of(inquiry.Probes, contact)),
                DistanceToBorder = area.Min(contact => contact.BorderDistance),
                Layer = area.First().Layer.Header,
            });
}
