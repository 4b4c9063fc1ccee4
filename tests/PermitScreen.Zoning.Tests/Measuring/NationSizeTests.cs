using System.Diagnostics;
using System.Globalization;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using PermitScreen.Zoning.Checks;
using PermitScreen.Zoning.Locating;
using PermitScreen.Zoning.Sites;
using PermitScreen.Zoning.Tests.Synthetic;
using Xunit;
using Xunit.Abstractions;

namespace PermitScreen.Zoning.Tests.Measuring;

/// <summary>
/// Load and look-up at the size of the nation, single thread, beside a plain loop of NetTopologySuite. Takes minutes and prints
/// figures, so it runs only when asked:
/// <c>PERMITSCREEN_MEASURE=1 dotnet test tests/PermitScreen.Zoning.Tests -c Release --filter NationSize --logger "console;verbosity=detailed"</c>.
/// </summary>
public class NationSizeTests(ITestOutputHelper output)
{
    private const int Points = 500_000;
    private const int PlainPoints = 40;

    [Fact]
    public void Load_and_locate()
    {
        if (Environment.GetEnvironmentVariable("PERMITSCREEN_MEASURE") != "1")
            return;
        using var directory = new TemporaryDirectory();
        var vertices = UnitSets.Write(UnitSets.Nation, directory.Path);
        var bytes = new DirectoryInfo(directory.Path).EnumerateFiles().Sum(file => file.Length);
        GC.Collect();
        var before = GC.GetTotalMemory(true);
        var start = Stopwatch.GetTimestamp();
        var result = ZoneSet.Load(directory.Path);
        var load = Stopwatch.GetElapsedTime(start);
        Assert.Empty(result.Diagnostics);
        var zones = result.Zones!;
        var retained = GC.GetTotalMemory(true) - before;
        var peak = Process.GetCurrentProcess().PeakWorkingSet64;
        Say($"units {zones.UnitCodes.Count}, vertices {vertices}, files {bytes / 1e6:0} MB");
        Say($"load {load.TotalSeconds:0.0} s, retained {retained / 1e6:0} MB, peak working set of the process {peak / 1e6:0} MB");

        var sites = Sites(new Random(1), Points);
        foreach (var site in sites.Take(20_000))
            zones.Locate(site);
        var ticks = new long[Points];
        var states = new int[4];
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Points; i++)
        {
            var at = Stopwatch.GetTimestamp();
            var location = zones.Locate(sites[i]);
            ticks[i] = Stopwatch.GetTimestamp() - at;
            states[(int)location.Facts[0].State]++;
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        processor = Process.GetCurrentProcess().TotalProcessorTime - processor;
        Array.Sort(ticks);
        double Micro(double quantile) => ticks[(int)(quantile * (Points - 1))] * 1e6 / Stopwatch.Frequency;
        Say($"locate {Points / seconds:0} points/s; p50 {Micro(0.5):0.0}, p99 {Micro(0.99):0.0}, p99.9 {Micro(0.999):0.0}, max {Micro(1):0} µs; processor time {processor.TotalMicroseconds / Points:0.0} µs a point");
        Say($"inside {states[(int)LocatedState.Inside]}, within accuracy {states[(int)LocatedState.WithinAccuracy]}, not covered {states[(int)LocatedState.NotCovered]}");
        Compare(zones, sites);

        start = Stopwatch.GetTimestamp();
        var faults = ZonesCheck.Run(zones);
        Say($"zones check {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, {faults.Count} diagnostics");
        Assert.DoesNotContain(faults, fault => fault.IsError);
        Assert.True(load.TotalSeconds < 60 && peak < 4e9 && Points / seconds > 50_000 && Micro(0.99) < 200);
    }

    private void Compare(ZoneSet zones, Site[] sites)
    {
        var units = zones.Layers.SelectMany(layer => layer.Features).ToList();
        var start = Stopwatch.GetTimestamp();
        foreach (var site in sites.Take(PlainPoints))
        {
            var at = site.Geometry.Coordinate;
            var plain = units.Where(unit => SimplePointInAreaLocator.Locate(at, unit.Geometry) != Location.Exterior).Select(unit => unit.Words[0]);
            var ours = zones.Locate(site).Units.Where(unit => unit.Share > 0).Select(unit => unit.Code.Text);
            Assert.Equal(plain.Order(StringComparer.Ordinal), ours);
        }

        Say($"plain NetTopologySuite loop without index {PlainPoints / Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} points/s");
    }

    /// <summary>Anywhere in the box of the mesh, its ragged edge included.</summary>
    private static Site[] Sites(Random random, int count)
    {
        var mesh = UnitSets.Nation;
        return [.. Enumerable.Range(0, count).Select(_ => Site.AtPoint(
            mesh.West + random.NextDouble() * mesh.Columns * mesh.CellWidth,
            mesh.South + random.NextDouble() * mesh.Rows * mesh.CellHeight))];
    }

    private void Say(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
