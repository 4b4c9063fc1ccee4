using System.Diagnostics;
using System.Globalization;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using PermitScreen.Zoning;
using PermitScreen.Zoning.Checks;
using PermitScreen.Zoning.Locating;
using PermitScreen.Zoning.Sites;
using PermitScreen.Zoning.Tests.Synthetic;

namespace PermitScreen.Benchmarks.Commands;

/// <summary>Load and look-up at the size of the nation, single thread, beside a plain loop of NetTopologySuite. All data is synthetic and seeded.</summary>
internal static class LocateCommand
{
    private const int Points = 500_000;
    private const int PlainPoints = 40;

    public static void Run()
    {
        var directory = Directory.CreateTempSubdirectory("zones-").FullName;
        try
        {
            Measure(directory);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static void Measure(string directory)
    {
        var vertices = UnitSets.Write(UnitSets.Nation, directory);
        var before = GC.GetTotalMemory(true);
        var start = Stopwatch.GetTimestamp();
        var zones = ZoneSet.Load(directory).Value;
        var load = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var retained = GC.GetTotalMemory(true) - before;
        Say($"units {zones.UnitCodes.Count}, vertices {vertices}; load {load:0.0} s, retained {retained / 1e6:0} MB, peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB");

        var sites = Sites(new Random(1));
        foreach (var site in sites.Take(20_000))
            zones.Locate(site);
        var ticks = new long[Points];
        var states = new int[4];
        for (var i = 0; i < Points; i++)
        {
            var at = Stopwatch.GetTimestamp();
            var location = zones.Locate(sites[i]);
            ticks[i] = Stopwatch.GetTimestamp() - at;
            states[(int)location.Facts[0].State]++;
        }

        Array.Sort(ticks);
        double Micro(double quantile) => ticks[(int)(quantile * (Points - 1))] * 1e6 / Stopwatch.Frequency;
        Say($"locate p50 {Micro(0.5):0.0}, p99 {Micro(0.99):0.0}, p99.9 {Micro(0.999):0.0}, max {Micro(1):0} µs");
        Say($"inside {states[(int)LocatedState.Inside]}, within accuracy {states[(int)LocatedState.WithinAccuracy]}, not covered {states[(int)LocatedState.NotCovered]}");
        Compare(zones, sites);
        start = Stopwatch.GetTimestamp();
        Say($"zones check {ZonesCheck.Run(zones).Count} diagnostics, {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s");
    }

    private static void Compare(ZoneSet zones, Site[] sites)
    {
        var units = zones.Layers.SelectMany(layer => layer.Features).ToList();
        var start = Stopwatch.GetTimestamp();
        foreach (var site in sites.Take(PlainPoints))
        {
            var at = site.Geometry.Coordinate;
            var plain = units.Where(unit => SimplePointInAreaLocator.Locate(at, unit.Geometry) != Location.Exterior).Select(unit => unit.Words[0]);
            var ours = zones.Locate(site).Units.Where(unit => unit.Share > 0).Select(unit => unit.Code.Text);
            if (!plain.Order(StringComparer.Ordinal).SequenceEqual(ours))
                throw new InvalidDataException($"the plain loop finds other units at {at}");
        }

        Say($"plain NetTopologySuite loop without index {PlainPoints / Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} points/s");
    }

    /// <summary>Anywhere in the box of the mesh, its ragged edge included.</summary>
    private static Site[] Sites(Random random)
    {
        var mesh = UnitSets.Nation;
        return [.. Enumerable.Range(0, Points).Select(_ => Site.AtPoint(
            mesh.West + random.NextDouble() * mesh.Columns * mesh.CellWidth,
            mesh.South + random.NextDouble() * mesh.Rows * mesh.CellHeight))];
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
