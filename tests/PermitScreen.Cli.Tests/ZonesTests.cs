using System.Text.Json;
using Xunit;

namespace PermitScreen.Cli.Tests;

/// <summary>Sites on the example county, which is synthetic, and its layers.</summary>
public class ZonesTests
{
    private const string RedLine = "national-space/ecological-redline";

    private static readonly string Zones = Path.Combine(ToolRun.Root, "examples", "zones");

    [Fact]
    public void Inside_the_red_line_is_a_reject_that_cites_the_unit_and_the_day_of_the_layer()
    {
        var run = ToolRun.Of("screen", "--zones", Zones, Project("inside-redline"), "--lang", "en");
        Assert.Empty(run.Error);
        Assert.Contains("Reject (certain)", run.Out, StringComparison.Ordinal);
        Assert.Contains("[ZH53069910002/1]", run.Out, StringComparison.Ordinal);
        Assert.Contains($"[{RedLine}]", run.Out, StringComparison.Ordinal);
        Assert.Contains("data of 2025-06-01", run.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("synthetic data", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inside-redline")]
    [InlineData("redline-1m")]
    [InlineData("redline-10m")]
    [InlineData("not-covered")]
    public void To_explain_a_rule_is_to_say_what_the_decision_says(string project)
    {
        using var decision = Screen(Project(project));
        var reasons = decision.RootElement.GetProperty("reasons").EnumerateArray().ToList();
        string[] rules = [RedLine, .. reasons.Select(r => r.GetProperty("rule").GetString()!).Where(id => id.StartsWith("ZH", StringComparison.Ordinal)).Take(1)];
        foreach (var rule in rules)
        {
            var states = reasons.Where(r => r.GetProperty("rule").GetString() == rule).Select(r => r.GetProperty("state").GetString());
            var explained = ToolRun.Of("explain", rule, "--application", Project(project), "--zones", Zones, "--lang", "en");
            Assert.StartsWith($"State: {states.SingleOrDefault("silent")}\n", explained.Out, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("redline-1m", "undetermined", "within its accuracy")] // 1 m outside, and the layer is accurate to 5 m
    [InlineData("redline-10m", null, "outside")] // 10 m outside: the rule does not speak
    [InlineData("not-covered", "undetermined", "not covered")] // no layer there is not the same as no red line there
    public void Outside_the_red_line(string project, string? state, string why)
    {
        using var decision = Screen(Project(project));
        var root = decision.RootElement;
        Assert.NotEqual("reject", root.GetProperty("verdict").GetString());
        Assert.False(root.GetProperty("certain").GetBoolean());
        var reason = root.GetProperty("reasons").EnumerateArray().Where(r => r.GetProperty("rule").GetString() == RedLine).ToList();
        Assert.Equal(state, reason.Count == 0 ? null : reason[0].GetProperty("state").GetString());
        var found = Located(root, "site.ecological_redline");
        Assert.Equal(state is null, found.GetProperty("known").GetBoolean());
        Assert.StartsWith(why == "within its accuracy" ? "nearer to the border than the layer is accurate" : why, found.GetProperty("remark").GetString(), StringComparison.Ordinal);
        Assert.Equal(state is not null, AsksForTheRedLine(root));
    }

    [Fact]
    public void What_the_applicant_states_against_the_map_is_kept_and_the_map_counts()
    {
        const string application = """
            {"id": "x", "as_of": "2025-07-01", "site": {"point": [104.00178, 27.63979]},
             "facts": {"project.region": "530600", "site.ecological_redline": false}}
            """;
        using var decision = JsonDocument.Parse(ToolRun.With(application, "screen", "-", "--zones", Zones, "--format", "json").Out);
        Assert.Equal("reject", decision.RootElement.GetProperty("verdict").GetString());
        var dispute = Assert.Single(decision.RootElement.GetProperty("disputes").EnumerateArray(), d => d.GetProperty("fact").GetString() == "site.ecological_redline");
        Assert.False(dispute.GetProperty("stated").GetBoolean());
        Assert.True(dispute.GetProperty("counted").GetBoolean());
    }

    [Fact]
    public void A_decision_holds_the_application_with_its_site()
    {
        using var first = Screen(Project("inside-redline"));
        var again = ToolRun.With(first.RootElement.GetProperty("application").GetRawText(), "screen", "-", "--zones", Zones, "--as-of", "2025-07-01", "--format", "json");
        using var second = JsonDocument.Parse(again.Out);
        Assert.Equal(first.RootElement.GetProperty("map").GetRawText().Length > 2, second.RootElement.TryGetProperty("map", out _));
        Assert.Equal("reject", second.RootElement.GetProperty("verdict").GetString());
    }

    [Fact]
    public void Without_zones_a_site_is_said_to_be_ignored()
    {
        var run = ToolRun.Of("screen", Project("inside-redline"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("PS2004", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("地图定位", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_locates_every_row_and_warns_once_without_zones()
    {
        const string rows = """
            {"id": "in", "as_of": "2025-07-01", "site": {"point": [104.00178, 27.63979]}, "facts": {"project.region": "530600"}}
            {"id": "bad", "as_of": "2025-07-01", "site": {"point": [27.63979, 104.00178]}, "facts": {"project.region": "530600"}}
            """;
        var located = ToolRun.With(rows, "batch", "-", "--zones", Zones, "--to", "csv", "--lang", "en");
        var lines = located.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("reject", lines[1], StringComparison.Ordinal);
        Assert.Contains("PS3404", lines[2], StringComparison.Ordinal);
        var ignored = ToolRun.With(rows, "batch", "-");
        Assert.Equal(2, ignored.Error.Split("PS2004").Length);
    }

    [Fact]
    public void A_power_line_across_three_units_has_three_shares_that_add_up()
    {
        using var found = JsonDocument.Parse(Locate(Project("power-line"), "--format", "json").Out);
        var shares = found.RootElement.GetProperty("units").EnumerateArray().Select(u => 100 * u.GetProperty("share").GetDouble()).ToList();
        Assert.Equal(3, shares.Count);
        Assert.Equal(100, shares.Sum() + 100 * found.RootElement.GetProperty("not_covered").GetDouble(), 0.01);
    }

    [Theory]
    [InlineData("text", "合成数据")]
    [InlineData("json", "\"synthetic\": true")]
    [InlineData("geojson", "\"synthetic\":true")]
    [InlineData("svg", "合成数据")]
    public void Every_form_of_the_answer_says_that_it_is_synthetic(string format, string words)
    {
        var run = Locate("--at", "104.1775,27.6399", "--format", format);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(words, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PS3404", "--at", "27.6399,104.1775")] // latitude first
    [InlineData("PS3405", "--at", "2.35,48.85")] // Paris
    [InlineData("FILE", "--lang", "en")] // neither a file nor a point
    public void A_site_that_cannot_be_is_named(string words, params string[] arguments)
    {
        var run = Locate(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_has_no_faults()
    {
        var run = ToolRun.Of("zones", "check", Zones, "--lang", "en");
        Assert.Equal("8 layers, 12 control units; 0 errors, 0 warnings", run.Out.Trim());
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_bad_layer_refuses_the_whole_directory()
    {
        using var folder = new TemporaryDirectory();
        File.Copy(Path.Combine(Zones, "synthetic-control-units.geojson"), Path.Combine(folder.Path, "units.geojson"));
        folder.Write("redline.geojson", File.ReadAllText(Path.Combine(Zones, "synthetic-ecological-redline.geojson")).Replace("\"accuracy_m\":5", "\"accuracy_m\":-5", StringComparison.Ordinal));
        var screened = ToolRun.Of("screen", "--zones", folder.Path, Project("inside-redline"));
        Assert.Equal(2, screened.ExitCode);
        Assert.Empty(screened.Out);
        Assert.Contains("redline.geojson", screened.Error, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("zones", "check", folder.Path).ExitCode);
    }

    [Fact]
    public void A_layer_whose_words_no_rule_knows_refuses_the_whole_directory()
    {
        using var folder = new TemporaryDirectory();
        var layer = File.ReadAllText(Path.Combine(Zones, "synthetic-sensitive-area.geojson"));
        folder.Write("schools.geojson", layer.Replace("\"education\"", "\"schools\"", StringComparison.Ordinal));
        var screened = ToolRun.Of("screen", "--zones", folder.Path, Project("inside-redline"));
        Assert.Equal(2, screened.ExitCode);
        Assert.Empty(screened.Out);
        Assert.Contains("PS3311 schools.geojson", screened.Error, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("locate", "--at", "104.1775,27.6399", "--zones", folder.Path).ExitCode);
        var check = ToolRun.Of("zones", "check", folder.Path);
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("PS3311 schools.geojson", check.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_without_a_list_are_reported()
    {
        using var folder = new TemporaryDirectory();
        File.Copy(Path.Combine(Zones, "synthetic-control-units.geojson"), Path.Combine(folder.Path, "units.geojson"));
        var run = ToolRun.Of("zones", "check", folder.Path);
        Assert.Equal(13, run.Out.Split("PS3305").Length);
    }

    private static string Project(string name) => Path.Combine(Zones, "applications", $"synthetic-{name}.yaml");

    private static ToolRun Locate(params string[] arguments) => ToolRun.Of(["locate", "--zones", Zones, .. arguments]);

    private static JsonDocument Screen(string file) =>
        JsonDocument.Parse(ToolRun.Of("screen", "--zones", Zones, file, "--format", "json", "--lang", "en").Out);

    private static JsonElement Located(JsonElement decision, string fact) =>
        decision.GetProperty("map").EnumerateArray().Single(m => m.GetProperty("fact").GetString() == fact);

    /// <summary>The red line is asked through the areas it belongs to, which decides a red-line rule only while it is open.</summary>
    private static bool AsksForTheRedLine(JsonElement decision) =>
        decision.GetProperty("needs").EnumerateArray().Any(n =>
            n.TryGetProperty("fact", out var fact) && fact.GetString() is "site.sensitive_areas" or "site.ecological_redline"
            && n.GetRawText().Contains(RedLine, StringComparison.Ordinal));
}
