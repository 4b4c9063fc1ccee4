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

    /// <summary>The disk is full for a while, which is the same as a kill for the file: some rows are sound, some cut off.</summary>
    [Theory]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public void What_was_broken_off_is_gone_on_with_and_gives_the_same_file(string format)
    {
        using var folder = new TemporaryDirectory();
        var rows = folder.Write("rows.ndjson", string.Concat(Enumerable.Range(0, 1200).Select(i => $"{{\"id\": \"{i}\", \"facts\": {{\"project.region\": \"530602\"}}}}\n")));
        var (whole, target) = (folder.File($"whole.{format}"), folder.File($"out.{format}"));
        ToolRun.Of("batch", rows, "--as-of", "2025-06-01", "--lang", "en", "--out", whole);
        string[] command = ["batch", rows, "--as-of", "2025-06-01", "--lang", "en", "--out", target, "--resume"];

        // The runtime itself maps large files, which the limit would forbid; a block of it has 512 bytes.
        var blocks = new FileInfo(whole).Length * 7 / 10 / 512;
        var broken = Run($"{string.Join(' ', command)} --rules '{ToolRun.Rules}'", $"trap '' XFSZ; ulimit -f {blocks}; DOTNET_EnableWriteXorExecute=0");
        Assert.Equal(2, broken.ExitCode);
        Assert.Contains("run again with --resume", broken.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(target));

        Assert.Contains("is of another batch", ToolRun.Of([.. command, "--strict"]).Error, StringComparison.Ordinal);
        var resumed = ToolRun.Of(command);
        Assert.Matches("going on after [1-9][0-9]* applications", resumed.Error);
        Assert.Contains("1200 applications: ", resumed.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(whole), File.ReadAllText(target));
        Assert.Equal(3, Directory.GetFiles(folder.Path).Length); // nothing unfinished is left
    }

    [Fact]
    public async Task Who_is_interrupted_while_answering_has_the_answers_in_the_file()
    {
        using var folder = new TemporaryDirectory();
        var saved = folder.File("saved.yaml");
        // Whoever is started in the background has the interrupt ignored, and hands this down to the tool.
        string[] heeding = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"];
        var start = new ProcessStartInfo(heeding[0], [.. heeding[1..], Tool, "ask", "--save", saved, "--rules", ToolRun.Rules, "--as-of", "2025-06-01"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteLineAsync("昭阳区");
        await process.StandardInput.FlushAsync();
        for (var waited = Stopwatch.StartNew(); !File.Exists(saved) || !(await File.ReadAllTextAsync(saved)).Contains("530602", StringComparison.Ordinal); await Task.Delay(50))
            Assert.True(waited.Elapsed < TimeSpan.FromMinutes(1), "the first answer was not saved");
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            await kill.WaitForExitAsync();
        var isOver = process.WaitForExit(TimeSpan.FromMinutes(1));
        if (!isOver)
            process.Kill();
        Assert.True(isOver, "it did not end when it was interrupted");
        Assert.Equal(130, process.ExitCode);
        Assert.Equal(0, ToolRun.Of("screen", saved).ExitCode);
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
