using Xunit;

namespace PermitScreen.Cli.Tests;

public class CommandLineTests
{
    [Fact]
    public void Help_names_every_command_in_both_languages()
    {
        var run = ToolRun.Exactly("--help");
        Assert.Equal(0, run.ExitCode);
        foreach (var command in new[] { "screen", "ask", "batch", "explain", "rules", "check", "test", "trace", "schemas" })
            Assert.Contains($"  {command}", run.Out, StringComparison.Ordinal);
        Assert.Contains("判定申请", run.Out, StringComparison.Ordinal);
        Assert.Contains("Decides applications", run.Out, StringComparison.Ordinal);
    }

    /// <summary>A newcomer learns more from an example than from a grammar.</summary>
    [Theory]
    [InlineData("screen")]
    [InlineData("ask")]
    [InlineData("batch")]
    [InlineData("explain")]
    [InlineData("rules")]
    [InlineData("check")]
    [InlineData("test")]
    [InlineData("trace")]
    [InlineData("schemas")]
    public void Every_command_shows_an_example(string command)
    {
        var run = ToolRun.Exactly(command, "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"permitscreen {command}", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void No_command_shows_the_help()
    {
        Assert.Equal(ToolRun.Exactly("--help").Out, ToolRun.Exactly().Out);
    }

    [Fact]
    public void Version_is_the_tools_own()
    {
        Assert.Equal($"{typeof(PermitScreenTool).Assembly.GetName().Version!.ToString(3)}\n", ToolRun.Exactly("--version").Out.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_mistyped_command_is_bad_input()
    {
        Assert.Equal(2, ToolRun.Exactly("sceen").ExitCode);
    }
}
