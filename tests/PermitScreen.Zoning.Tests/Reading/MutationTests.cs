using System.Text;
using PermitScreen.Zoning.Tests.Synthetic;
using Xunit;

namespace PermitScreen.Zoning.Tests.Reading;

/// <summary>Layers damaged at random: either they load, or there is an error; nothing is thrown.</summary>
public class MutationTests
{
    [Fact]
    public void Damage_never_throws_and_never_goes_unsaid()
    {
        using var directory = new TemporaryDirectory();
        var path = Path.Combine(directory.Path, "layer.geojson");
        var good = Encoding.UTF8.GetBytes(ExampleCounty.Layers().Single(layer => layer.File.Contains("sensitive", StringComparison.Ordinal)).Text);
        var random = new Random(5); // no law of single cases: what is counted is how many of all are refused
        var refused = 0;
        for (var round = 0; round < 500; round++)
        {
            var bytes = (byte[])good.Clone();
            var header = round % 2 == 0 ? 900 : bytes.Length;
            for (var i = random.Next(1, 4); i > 0; i--)
                bytes[random.Next(header)] = random.Next(3) == 0 ? (byte)random.Next(256) : (byte)"[]{},:\"0.-e"[random.Next(11)];
            if (random.Next(4) == 0)
                bytes = bytes[..random.Next(bytes.Length)];
            File.WriteAllBytes(path, bytes);
            var result = ZoneSet.Load(directory.Path);
            Assert.Equal(result.IsRefused, result.Diagnostics.Any(fault => fault.IsError));
            refused += result.IsRefused ? 1 : 0;
        }

        Assert.InRange(refused, 160, 500);
    }
}
