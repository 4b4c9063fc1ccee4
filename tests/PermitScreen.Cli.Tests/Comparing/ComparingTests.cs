using System.Text.Json.Nodes;
using Xunit;

namespace PermitScreen.Cli.Tests.Comparing;

/// <summary>Rules taken elsewhere, and two laws side by side.</summary>
public class ComparingTests
{
    private const string Threshold = "boiler.capacity: < 35 t/h";

    [Fact]
    public void An_export_is_an_array_of_workflows_and_names_the_clause()
    {
        var run = ToolRun.Of("export", "--to", "rulesengine", "--region", "昭通市昭阳区", "--as-of", "2026-08-15");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var rules = JsonNode.Parse(run.Out)!.AsArray().Single(w => (string)w!["WorkflowName"]! == "permitscreen/rules")!["Rules"]!.AsArray();
        var boiler = rules.Single(r => (string)r!["RuleName"]! == "zhaotong/small-coal-boiler certainly")!;
        Assert.Equal("ZT-06", (string)boiler["Properties"]!["clause"]!["id"]!);
        Assert.DoesNotContain(rules, r => ((string)r!["RuleName"]!).StartsWith("hubei/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("export")]
    [InlineData("export", "--to", "rulesengine", "--region", "nowhere")]
    [InlineData("export", "--to", "rulesengine", "--document", "nothing")]
    [InlineData("diff")]
    [InlineData("diff", "--as-of", "2026-01-01")]
    [InlineData("diff", "--as-of", "2026-01-01", "--as-of", "yesterday")]
    public void What_cannot_be_followed_exits_2(params string[] command) => Assert.Equal(2, ToolRun.Exactly(command).ExitCode);

    [Fact]
    public void A_threshold_that_moves_names_the_rule_and_the_applications()
    {
        using var folder = new TemporaryDirectory();
        foreach (var file in Directory.EnumerateFiles(ToolRun.Rules, "*.yaml", SearchOption.AllDirectories))
            folder.Write(Path.GetRelativePath(ToolRun.Rules, file), File.ReadAllText(file));
        var pack = Path.Combine("packs", "53-yunnan", "zhaotong-coal.yaml");
        folder.Write(pack, File.ReadAllText(Path.Combine(ToolRun.Rules, pack)).Replace(Threshold, Threshold.Replace("35", "65", StringComparison.Ordinal), StringComparison.Ordinal));
        var run = ToolRun.Exactly("diff", "--rules", ToolRun.Rules, "--rules", folder.Path, "--lang", "en", ToolRun.Example("zhaotong-coal-boiler-35"), ToolRun.Example("zhaotong-coal-boiler"));
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("changed  zhaotong/small-coal-boiler  ", run.Out, StringComparison.Ordinal);
        Assert.Contains("  [when]\nrules: 0 added, 0 removed, 1 changed, 0 only reworded\nzhaotong-coal-boiler-35: ", run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("    zhaotong/small-coal-boiler: – → fires\n", run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("applications: 2, of which 1 change", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_applications_two_days_are_compared_by_their_rules_and_it_says_so()
    {
        var run = ToolRun.Exactly("diff", "--as-of", "2019-05-01", "--as-of", "2026-08-15", "--lang", "en", "--rules", ToolRun.Rules);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("added  national/", run.Out, StringComparison.Ordinal);
        Assert.Contains("no applications were named", run.Error, StringComparison.Ordinal);
    }
}
