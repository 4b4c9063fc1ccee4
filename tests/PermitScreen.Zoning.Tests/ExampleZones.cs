using PermitScreen.Zoning.Tests.Synthetic;

namespace PermitScreen.Zoning.Tests;

/// <summary>examples/zones, loaded once.</summary>
internal static class ExampleZones
{
    public static string Directory { get; } = Path.Combine(RepositoryRoot.Path, "examples", "zones");

    private static readonly Lazy<ZoneSet> Read = new(() => ZoneSet.Load(Directory).Value);

    public static ZoneSet Zones => Read.Value;

    public static void Write()
    {
        System.IO.Directory.CreateDirectory(Directory);
        foreach (var (file, text) in ExampleCounty.Layers())
            File.WriteAllText(Path.Combine(Directory, file), text);
    }
}
