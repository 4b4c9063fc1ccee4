using Xunit;

namespace PermitScreen.Cli.Tests;

/// <summary>Files are written whole or not at all, an output that is gone ends the work, and nothing that strangers wrote steers a terminal.</summary>
public class OutputTests
{
    private const string Row = """{"id": "a", "as_of": "2025-06-01", "facts": {"project.region": "530602"}}""";

    [Fact]
    public void The_output_of_a_batch_is_not_its_input()
    {
        using var folder = new TemporaryDirectory();
        var file = folder.Write("rows.ndjson", Row);
        File.CreateSymbolicLink(folder.File("link.ndjson"), file);
        foreach (var target in new[] { file, Path.Combine(folder.Path, ".", "rows.ndjson"), folder.File("link.ndjson") })
        {
            Assert.Equal(2, ToolRun.Of("batch", file, "--out", target).ExitCode);
            Assert.Equal(Row, File.ReadAllText(file));
        }
    }

    [Fact]
    public void A_file_gets_its_name_when_it_is_complete()
    {
        using var folder = new TemporaryDirectory();
        var before = folder.Write("out.ndjson", "what was there");
        var rows = new Rows(3, () => Assert.Equal("what was there", File.ReadAllText(before)));
        Assert.Equal(0, ToolRun.With(rows, new StringWriter(), "batch", "-", "--out", before).ExitCode);
        Assert.Equal(3, File.ReadAllLines(before).Length);
        Assert.Equal([before], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void What_is_broken_off_leaves_no_file()
    {
        using var folder = new TemporaryDirectory();
        var rows = new Rows(3, () => throw new IOException("the disk is full"));
        var run = ToolRun.With(rows, new StringWriter(), "batch", "-", "--out", folder.File("out.ndjson"), "--lang", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("the disk is full", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_link_stays_a_link_and_a_device_a_device()
    {
        using var folder = new TemporaryDirectory();
        var file = folder.Write("out.ndjson", "");
        File.CreateSymbolicLink(folder.File("link.ndjson"), file);
        Assert.Equal(0, ToolRun.With(Row, "batch", "-", "--out", folder.File("link.ndjson")).ExitCode);
        Assert.NotNull(File.ResolveLinkTarget(folder.File("link.ndjson"), false));
        Assert.Single(File.ReadAllLines(file));
        if (OperatingSystem.IsLinux())
            Assert.Equal(0, ToolRun.With(Row, "batch", "-", "--out", "/dev/null").ExitCode);
        Assert.False(File.Exists("/dev/null") && new FileInfo("/dev/null").Length > 0);
    }

    [Theory]
    [InlineData("batch", "-")]
    [InlineData("screen", "-")]
    [InlineData("rules")]
    public void An_output_that_is_gone_ends_the_work_without_a_stack_trace(params string[] command)
    {
        var read = 0;
        using var error = new StringWriter();
        using var input = command[0] == "batch" ? (TextReader)new Rows(100_000, () => read++) : new StringReader(Row);
        var code = PermitScreenTool.Run([.. command, "--rules", ToolRun.Rules], input, new Gone(), error);
        Assert.Equal(2, code);
        Assert.Contains("Broken pipe", error.ToString(), StringComparison.Ordinal);
        Assert.InRange(read, 0, 1000); // and not to the end
    }

    [Fact]
    public void Control_characters_of_strangers_reach_no_terminal()
    {
        using var folder = new TemporaryDirectory();
        const string facts = """{"id": "a\u001b[2J", "as_of": "2025-06-01", "facts": {"x\u001b[31m": 1, "project.name": "厂\u001b]0;title\u0007\u009b1m", "project.region": "53\u001b[1m"}}""";
        foreach (var run in new[]
                 {
                     ToolRun.With(facts, "screen", "-"),
                     ToolRun.With(facts, "batch", "-", "--to", "csv"),
                     ToolRun.With("\u001b[31m昭通\n?\nquit\n", "ask"),
                     ToolRun.Of("explain", "no\u001b[2Jrule"),
                     ToolRun.Of("catalogue", "no\u001b[2Jcode"),
                     ToolRun.Exactly("check", Escapes(folder)),
                     ToolRun.Exactly("rules", "--rules", Escapes(folder)),
                     ToolRun.Exactly("trace", "--rules", Escapes(folder)),
                     ToolRun.Exactly("explain", "t/\u001b[2Jr", "--rules", Escapes(folder)),
                 })
        {
            Assert.DoesNotContain((run.Out + run.Error).ToCharArray(), c => char.IsControl(c) && c is not '\n' and not '\r' and not '\t');
            Assert.NotEmpty(run.Out + run.Error);
        }
    }

    /// <summary>A rule directory in whose ids and titles control characters stand.</summary>
    private static string Escapes(TemporaryDirectory folder)
    {
        folder.Write("rules/all.yaml", """
            documents:
            - id: "act\e[2J"
              title: {zh: "法\e[2J", en: act}
              issuer: {zh: 部, en: ministry}
              published: 2000-01-01
              region: ""
              authority: law
              in_force: {from: 2000-01-01}
              clauses:
              - {id: "T-1\e[2J", section: "1", locator: "一\e[2J", outcome: reject, family: test, check: "一\e[2J"}
            """);
        folder.Write("rules/vocabulary.yaml", """
            facts:
            - {id: a, type: boolean, label: {zh: 甲, en: a}, question: {zh: 甲, en: a}}
            """);
        folder.Write("rules/pack.yaml", """
            pack: "t\e[2J"
            title: {zh: 包, en: pack}
            region: ""
            rules:
            - {id: "t/\e[2Jr", title: {zh: "题\e[2J", en: title}, clause: "T-1\e[2J", dimension: project, when: {a: true}, then: reject, because: {zh: 因, en: why}}
            """);
        return folder.File("rules");
    }

    /// <summary>Rows one after the other, with something that happens before each.</summary>
    private sealed class Rows(int count, Action before) : StreamReader(new Source(count, before));

    private sealed class Source(int count, Action before) : MemoryStream
    {
        private int given;

        public override int Read(byte[] buffer, int offset, int length)
        {
            if (given++ == count)
                return 0;
            before();
            var row = System.Text.Encoding.UTF8.GetBytes(Row + "\n");
            row.CopyTo(buffer, offset);
            return row.Length;
        }
    }

    private sealed class Gone : StringWriter
    {
        public override void Write(char value) => throw new IOException("Broken pipe");

        public override void Write(string? value) => throw new IOException("Broken pipe");

        public override void Write(char[] buffer, int index, int count) => throw new IOException("Broken pipe");

        public override void Write(ReadOnlySpan<char> buffer) => throw new IOException("Broken pipe");
    }
}
