using System.Diagnostics;
using FsCheck.Fluent;
using Xunit;
using PermitScreen.Explaining;
using PermitScreen.Texts;
namespace PermitScreen.Tests.Laws;
public class TimingTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [Fact] public void Time()
    {
        var worlds = WorldGenerator.Worlds.Sample(60);
        var s = Stopwatch.StartNew();
        worlds = WorldGenerator.Worlds.Sample(60);
        output.WriteLine($"gen {s.ElapsedMilliseconds}"); s.Restart();
        foreach (var w in worlds) { _ = w.RuleSet; }
        output.WriteLine($"load {s.ElapsedMilliseconds}"); s.Restart();
        var d = worlds.Select(w => w.RuleSet.Screen(World.Flow(w.Facts), w.AsOf)).ToList();
        output.WriteLine($"screen {s.ElapsedMilliseconds}"); s.Restart();
        foreach (var x in d) _ = DecisionWriter.Write(x, OutputFormat.Json, Language.En);
        output.WriteLine($"json {s.ElapsedMilliseconds}"); s.Restart();
    }
}
