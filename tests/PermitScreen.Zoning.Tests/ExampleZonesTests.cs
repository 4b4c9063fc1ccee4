using PermitScreen.Zoning.Checks;
using PermitScreen.Zoning.Tests.Synthetic;
using Xunit;

namespace PermitScreen.Zoning.Tests;

public class ExampleZonesTests
{
    [Fact]
    public void The_files_are_what_the_generator_writes()
    {
        if (Environment.GetEnvironmentVariable("PERMITSCREEN_WRITE_EXAMPLES") == "1")
            ExampleZones.Write();
        foreach (var (file, text) in ExampleCounty.Layers())
            Assert.Equal(text, File.ReadAllText(Path.Combine(ExampleZones.Directory, file)));
    }

    [Fact]
    public void They_load_without_a_word_and_pass_the_checks()
    {
        var result = ZoneSet.Load(ExampleZones.Directory);
        Assert.Empty(result.Diagnostics);
        Assert.Empty(ZonesCheck.Run(result.Value));
        Assert.Equal(12, result.Value.UnitCodes.Count);
    }

    [Fact]
    public void They_say_everywhere_that_they_are_synthetic()
    {
        Assert.All(Directory.EnumerateFiles(ExampleZones.Directory, "*.geojson"), file => Assert.StartsWith("synthetic-", Path.GetFileName(file), StringComparison.Ordinal));
        foreach (var layer in ExampleZones.Zones.Layers)
        {
            Assert.True(layer.Header.Synthetic);
            Assert.Contains("合成", layer.Header.Title.Zh, StringComparison.Ordinal);
            Assert.Contains("Synthetic", layer.Header.Title.En, StringComparison.Ordinal);
            Assert.All(layer.Features, feature => Assert.Contains("合成", feature.Name.Zh, StringComparison.Ordinal));
        }
    }
}
