using System.Text.RegularExpressions;
using Xunit;

namespace PermitScreen.Cli.Tests;

public partial class AskTests
{
    private static readonly (string, string)[] Shop =
    [
        ("哪个县", "330302"),
        ("哪个行业", "2929"),
        ("建设性质", "1"),
        ("涉及下列哪些内容", "0"),
        ("再生塑料", "2"),
        ("生产工艺", "0"),
        ("简单工序", "11"),
        ("全部生产工序", "11"),
        ("塑料改性", "2"),
        ("是否涉及改性", "2"),
        ("有机溶剂", "0"),
        ("淘汰的落后工艺", "2"),
        ("淘汰类工艺", "0"),
        ("限制类", "0"),
        ("准入清单", "1"),
        ("功能区", "1"),
        ("土壤污染", "1"),
        ("信用", "1"),
        ("综合能源", "20"),
        ("敏感区", "0"),
        ("生态保护红线", "2"),
        ("水源", "1"),
        ("园区", "1"),
        ("规划环评", "1"),
        ("流域", "0"),
        ("重点项目", "1"),
        ("养老院等单位周边", "2"),
    ];

    [Fact]
    public void The_Zhaotong_boiler_is_asked_until_nothing_more_can_be_learnt()
    {
        using var screen = new StringWriter();
        using var respondent = new Respondent(
            screen,
            ("哪个县", "昭通市昭阳区"),
            ("哪个行业", "热力生产和供应"),
            ("建设性质", "新建"),
            ("涉及下列哪些内容", "1,6,8"),
            ("锅炉用什么燃料", "1"),
            ("额定蒸发量", "24.43 兆瓦"),
            ("现有锅炉", "2"),
            ("淘汰的落后工艺", "不清楚"),
            ("产能", "不清楚"),
            ("", "不清楚"));
        var run = ToolRun.With(respondent, screen, "ask", "--as-of", "2019-05-01");
        Assert.InRange(respondent.Questions, 1, 20); // 原则上: the boiler alone settles nothing
        Assert.Contains("不予准入", run.Out, StringComparison.Ordinal);
        Golden.Verify(Transcript(run), "ask-zhaotong-boiler");
    }

    [Fact]
    public void A_harmless_shop_takes_at_most_twelve_questions()
    {
        using var screen = new StringWriter();
        using var respondent = new Respondent(screen, Shop);
        var run = ToolRun.With(respondent, screen, "ask", "--as-of", "2025-06-01");
        Assert.InRange(respondent.Questions, 1, 12);
        Assert.Contains("（确定）", Verdict(run), StringComparison.Ordinal);
        Golden.Verify(Transcript(run), "ask-wenzhou-plastics");
    }

    /// <summary>What nobody knows stays open, and the list at the end says so.</summary>
    [Fact]
    public void Not_knowing_leaves_the_verdict_open()
    {
        using var screen = new StringWriter();
        using var respondent = new Respondent(screen, [("准入清单", "不清楚"), ("淘汰", "不清楚"), ("敏感区", "不清楚"), ("水源", "不清楚"), ("园区", "不清楚"), .. Shop, ("", "不清楚")]);
        var run = ToolRun.With(respondent, screen, "ask", "--as-of", "2025-06-01");
        Assert.Contains("（答为不清楚）", run.Error, StringComparison.Ordinal);
        Assert.Contains("未定", Verdict(run), StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_answers_are_explained_and_asked_again_and_back_corrects()
    {
        string[] answers = ["530699", "530602", "返回", "330302", "返回", "返回", "退出"];
        var run = ToolRun.With(string.Join('\n', answers), "ask", "--as-of", "2025-06-01", "--lang", "en");
        Assert.Contains("✗ `530699` is no code or name of a region", run.Error, StringComparison.Ordinal);
        Assert.Contains("✓ 330302", run.Error, StringComparison.Ordinal);
        Assert.Contains("This is the first question", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.Out);
    }

    [Fact]
    public void What_was_saved_screens_to_the_same_verdict()
    {
        using var folder = new TemporaryDirectory();
        var file = folder.File("saved.yaml");
        using var screen = new StringWriter();
        using var respondent = new Respondent(screen, Shop);
        var asked = ToolRun.With(respondent, screen, "ask", "--as-of", "2025-06-01", "--save", file);
        Assert.Equal(asked.Out, ToolRun.Of("screen", file).Out);
    }

    /// <summary>Told before the first question: it would be a pity to find out after the last.</summary>
    [Fact]
    public void A_file_that_would_be_lost_or_cannot_be_written_is_told_before_the_first_question()
    {
        using var folder = new TemporaryDirectory();
        var letter = folder.Write("letter.txt", "dear");
        foreach (var file in new[] { letter, folder.File("no/such/folder.yaml") })
        {
            var run = ToolRun.With("昭阳区\n", "ask", "--save", file);
            Assert.Equal(2, run.ExitCode);
            Assert.DoesNotContain("哪个县", run.Error, StringComparison.Ordinal);
            Assert.Contains(file, run.Error, StringComparison.Ordinal);
        }

        Assert.Equal("dear", File.ReadAllText(letter));

        var own = folder.File("own.yaml");
        Assert.Equal(0, ToolRun.With("昭阳区\n退出\n", "ask", "--save", own).ExitCode);
        Assert.Equal(0, ToolRun.With("退出\n", "ask", own, "--save", own).ExitCode);
        Assert.Contains("530602", File.ReadAllText(own), StringComparison.Ordinal);
    }

    [Fact]
    public void Given_facts_are_not_asked()
    {
        var run = ToolRun.With("", "ask", "--given", "project.region=530602", "--given", "建设性质=新建", "--as-of", "2025-06-01");
        Assert.DoesNotContain("哪个县", run.Error, StringComparison.Ordinal);
        Assert.Contains("哪个行业", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("ask", "--given", "boiler.capacity=3 kg").ExitCode);
    }

    [Fact]
    public void The_decision_alone_goes_to_standard_output()
    {
        var run = ToolRun.With("退出\n", "ask", "--format", "json", "--as-of", "2025-06-01");
        Assert.StartsWith("{", run.Out, StringComparison.Ordinal);
    }

    private static string Verdict(ToolRun run) => run.Out.Split('\n').Single(line => line.StartsWith("能否建设", StringComparison.Ordinal));

    /// <summary>Without what changes from day to day: today's date, and the digest over all rules.</summary>
    private static string Transcript(ToolRun run) => Changing().Replace(run.Error + run.Out, "…");

    [GeneratedRegex(@"(?<=今天 )\d{4}-\d{2}-\d{2}|(?<=sha256:)[0-9a-f]+")]
    private static partial Regex Changing();
}
