using System.Text;
using PermitScreen.Nodes;
using Xunit;

namespace PermitScreen.Cli.Tests;

/// <summary>What is typed or read counts, or is said to be wrong; nothing is passed over or taken for something else.</summary>
public class InputTests
{
    [Theory]
    [InlineData("{boiler.capacity: {}}", "PS1004 stdin:1:26")]
    [InlineData("{boiler: {}}", "PS2001 stdin:1:9")]
    [InlineData("{project.region: -530602}", "PS1101 stdin:1:25")] // no code is negative
    [InlineData("{project.region: \"—530602\"}", "PS1101 stdin:1:25")]
    [InlineData("{site.sensitive_areas: [residential, none]}", "PS2015 stdin:1:31")]
    [InlineData("{site.sensitive_areas: \"residential;无\"}", "PS2015 stdin:1:31")]
    public void A_value_that_cannot_be_meant_is_a_fault(string facts, string fault)
    {
        var run = ToolRun.With($"facts: {facts}", "screen", "-", "--as-of", "2025-06-01");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(fault, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{project.region: 530602-昭阳区}")]
    [InlineData("{project.region: 昭阳区-530602}")]
    [InlineData("{site.sensitive_areas: [none]}")]
    public void A_value_that_can_be_meant_is_none(string facts) =>
        Assert.Equal(0, ToolRun.With($"facts: {facts}", "screen", "-", "--as-of", "2025-06-01").ExitCode);

    [Fact]
    public void An_application_in_another_encoding_is_refused_with_its_name()
    {
        using var folder = new TemporaryDirectory();
        var file = folder.File("a.yaml");
        File.WriteAllBytes(file, ChineseText.Encoding.GetBytes("id: a\nfacts:\n  project.region: 昭阳区\n"));
        var run = ToolRun.Of("screen", file, "--lang", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Contains("a.yaml:3:19 this is not UTF-8 and seems to be GB 18030 (GBK)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistyped_option_is_not_taken_for_a_file()
    {
        var run = ToolRun.Of("screen", ToolRun.Example("zhaotong-coal-boiler"), "--asof", "2020-01-01", "--lang", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Contains("no option `--asof`; did you mean `--as-of`?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Behind_two_dashes_everything_is_a_file() =>
        Assert.Contains("PS0006 --asof", ToolRun.Exactly("screen", "--rules", ToolRun.Rules, "--", "--asof").Error, StringComparison.Ordinal);

    [Fact]
    public void A_pack_that_does_not_exist_has_no_rules_to_list()
    {
        var run = ToolRun.Of("rules", "--pack", "zhaotongg", "--lang", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no pack `zhaotongg`; did you mean `zhaotong`?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_to_ignore_is_a_column()
    {
        using var folder = new TemporaryDirectory();
        var run = ToolRun.Of("batch", folder.Write("rows.csv", "id,备注,建设单位\n1,x,y\n"), "--ignore", "建设单位", "--ignore", "建筑单位", "--ignore", "备住", "--lang", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PS2016", run.Error, StringComparison.Ordinal);
        Assert.Contains("no column `建筑单位` to leave aside; did you mean `建设单位`?", run.Error, StringComparison.Ordinal);
        Assert.Contains("no column `备住` to leave aside; one of: id, 备注, 建设单位", run.Error, StringComparison.Ordinal); // two characters are near to everything
    }

    [Fact]
    public void An_answer_given_twice_is_a_fault_whichever_name_it_has()
    {
        var run = ToolRun.With("", "ask", "--given", "project.region=530602", "--given", "建设地点行政区划=昭通市");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PS2002", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_without_end_is_no_answer_and_fills_no_memory()
    {
        var line = new Endless(50_000_000);
        var run = ToolRun.With(line, new StringWriter(), "ask", "--given", "project.region=530602");
        Assert.Equal(0, run.ExitCode);
        Assert.InRange(Assert.NotNull(line.Allocated), 0, 1_000_000);
        Assert.InRange(run.Error.Length, 0, 100_000);
    }

    [Fact]
    public void A_hundred_thousand_unknown_facts_are_told_without_looking_each_of_them_up()
    {
        var facts = new StringBuilder("facts:\n");
        for (var i = 0; i < 100_000; i++)
            facts.Append("  project.regoin").Append(i).Append(": 1\n");
        var run = ToolRun.With(facts.ToString(), "screen", "-", "--lang", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(20, run.Error.Split("did you mean").Length - 1);
    }

    /// <summary>One line of so many characters, and what its reader allocated from the first of them to its end.</summary>
    private sealed class Endless(int length) : TextReader
    {
        private int left = length;
        private long? before;

        public long? Allocated { get; private set; }

        public override int Read()
        {
            before ??= GC.GetAllocatedBytesForCurrentThread();
            if (left-- > 0)
                return 'x';
            Allocated ??= GC.GetAllocatedBytesForCurrentThread() - before;
            return -1;
        }
    }
}
