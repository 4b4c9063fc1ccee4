using System.Text.Json;
using Xunit;

namespace PermitScreen.Cli.Tests;

public class ScreenTests
{
    /// <summary>What the shell learns of the same reject.</summary>
    [Theory]
    [InlineData(0, new string[0])] // a reject is an answer, not a failure
    [InlineData(1, new[] { "--fail-on", "reject" })]
    [InlineData(1, new[] { "--fail-on", "notify" })] // at least that
    [InlineData(2, new[] { "--as-of", "2019-02-30" })] // no such day
    [InlineData(2, new[] { "--format", "pdf" })]
    [InlineData(2, new[] { "--no-such-option" })]
    public void Exit_codes(int expected, string[] options)
    {
        var run = ToolRun.Of(["screen", ToolRun.Example("zhaotong-coal-boiler"), .. options]);
        Assert.Equal(expected, run.ExitCode);
    }

    [Fact]
    public void A_decision_goes_to_standard_output_alone()
    {
        var run = ToolRun.Of("screen", ToolRun.Example("zhaotong-coal-boiler"));
        Assert.Contains("zhaotong/small-coal-boiler", run.Out, StringComparison.Ordinal);
        Assert.Contains("ZT-06", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void The_date_option_outweighs_the_application()
    {
        var run = ToolRun.Of("screen", ToolRun.Example("zhaotong-coal-boiler"), "--as-of", "2018-09-12", "--format", "json");
        Assert.Contains("\"as_of\": \"2018-09-12\"", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("zhaotong/small-coal-boiler", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1900-01-01")] // what an empty cell of a workbook becomes
    [InlineData("2010-01-01")]
    public void A_day_whose_law_is_not_held_is_said_to_be_so_and_passes_nothing(string day)
    {
        var run = ToolRun.With("facts: {project.region: \"530602\", project.industry: [\"3110\"], project.nature: new}", "screen", "-", "--as-of", day);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("环评类别  未定，规则集没有收录判定日期施行的环评分类管理名录\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("能否建设  未定", run.Out, StringComparison.Ordinal);
        Assert.Contains($"规则集没有收录 {day} 这一天的“国家生态环境准入”，结论不能作准", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_have_a_place_and_a_suggestion_and_no_decision_follows()
    {
        var run = ToolRun.With("{\"id\": \"x\", \"facts\": {\"boiler.capcity\": \"35 t/h\"}}", "screen", "-", "--lang", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Contains("PS2001 stdin:1:23 unknown fact `boiler.capcity`; did you mean `boiler.capacity`?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Contradictory_facts_are_told_first_and_the_rest_is_decided()
    {
        const string yaml = """
            id: x
            facts:
              site.ecological_redline: true
              site.sensitive_areas: []
            """;
        var run = ToolRun.With(yaml, "screen", "-", "--format", "json");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PS2003 stdin:", run.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal("PS2003", json.RootElement.GetProperty("problems")[0].GetProperty("code").GetString());
        Assert.False(json.RootElement.GetProperty("certain").GetBoolean());
        Assert.NotEqual("pass", json.RootElement.GetProperty("verdict").GetString());
    }

    [Fact]
    public void One_bad_file_does_not_keep_the_others_from_being_decided()
    {
        var run = ToolRun.Of("screen", "no-such-file.yaml", ToolRun.Example("zhaotong-coal-boiler"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such-file.yaml", run.Error, StringComparison.Ordinal);
        Assert.Contains("ZT-06", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_cannot_be_loaded_are_bad_input()
    {
        using var folder = new TemporaryDirectory();
        var run = ToolRun.Exactly("screen", ToolRun.Example("zhaotong-coal-boiler"), "--rules", folder.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PS1037", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Plain output must never carry escape codes.</summary>
    [Fact]
    public void No_colours_without_a_terminal()
    {
        var run = ToolRun.Of("screen", ToolRun.Example("zhaotong-coal-boiler"));
        Assert.DoesNotContain('\u001b', run.Out);
    }
}
