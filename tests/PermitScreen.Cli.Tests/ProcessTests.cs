using System.Diagnostics;
using Xunit;

namespace PermitScreen.Cli.Tests;

/// <summary>What only shows in a process of its own: its streams and its working directory. By a shell, so not on Windows.</summary>
public class ProcessTests
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "PermitScreen.Cli.dll");

    [Theory]
    [InlineData(">&-")] // closed
    [InlineData("> /dev/full")]
    public void An_output_that_takes_nothing_is_told_and_no_stack_trace(string redirection)
    {
        var run = Run($"rules --rules '{ToolRun.Rules}' {redirection}");
        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public void Work_ends_when_nobody_reads_any_more()
    {
        // Some 700 kB of decisions, of which one line is read.
        var row = """{"id": "a", "facts": {"project.region": "530602"}}""";
        var run = Run($"batch - --rules '{ToolRun.Rules}' --as-of 2025-06-01 2> messages | head -c 100 > /dev/null; cat messages >&2", $"yes '{row}' | head -n 100000 |");
        Assert.Contains("Broken pipe", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_rules_than_those_shipped_are_named_with_their_digest()
    {
        using var folder = new TemporaryDirectory();
        folder.Write("rules/vocabulary.yaml", "facts:\n- {id: a, type: boolean, label: {zh: 甲, en: a}, question: {zh: 甲, en: a}}");
        Assert.Matches("those of rules \\(sha256:[0-9a-f]{12}\\)", Run("rules --lang en", folder: folder.Path).Error);
        Assert.Matches("those of .*rules \\(sha256:[0-9a-f]{12}\\)", Run("rules --lang en", $"PERMITSCREEN_RULES='{folder.File("rules")}'").Error);
        Assert.Empty(Run($"rules --rules '{folder.File("rules")}'").Error);
    }

    [Fact]
    public void A_folder_called_rules_that_holds_none_is_passed_over_and_said()
    {
        using var folder = new TemporaryDirectory();
        folder.Write("rules/alerts.yaml", "groups: [{name: prometheus}]");
        Assert.Contains("rules is no rule directory", Run("rules --lang en", folder: folder.Path).Error, StringComparison.Ordinal);
    }

    /// <param name="before">what stands before the command in the shell</param>
    private static (int ExitCode, string Error) Run(string arguments, string before = "", string? folder = null)
    {
        using var temporary = new TemporaryDirectory();
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"{before} dotnet '{Tool}' {arguments}"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder ?? temporary.Path,
        };
        start.Environment.Remove("PERMITSCREEN_RULES");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        _ = output.Result;
        return (process.ExitCode, error);
    }
}
