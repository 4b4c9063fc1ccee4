using System.Text.RegularExpressions;
using Xunit;

namespace PermitScreen.Cli.Tests;

/// <summary>
/// Applicants who know no codes and look at the result as soon as it is offered: each learns grade, item, permit, what bars and what is
/// next within twelve questions.
/// </summary>
public partial class ApplicantsTests
{
    private const int Most = 12;

    /// <summary>What everybody answers who builds in an ordinary place and has read no catalogue.</summary>
    private static readonly (string, string)[] Everybody =
    [
        ("建设性质", "新建"),
        ("敏感区", "没有"),
        ("淘汰的落后", "没有"),
        ("土壤污染", "1"),
        ("水源保护区", "1"),
        ("园区", "否"),
        ("信用", "不清楚"),
        ("", "不清楚"),
    ];

    public static TheoryData<string, string, string, string[]> All => new()
    {
        { "biomass-boiler-kunming", "报告表", "名录 91 ", ["哪个县=昆明市西山区", "哪个行业=生物质锅炉", "涉及下列哪些内容=锅炉、废气排放", "什么燃料=生物质", "额定蒸发量=20吨的锅炉", "现有锅炉=否"] },
        { "furniture-foshan", "报告表（国家类别，当地名录可能改变）", "名录 36 ", ["哪个县=佛山市顺德区", "哪个行业=家具厂", "生产工艺=涂装、胶合", "溶剂型涂料=大约5吨", "溶剂型胶=0.5吨", "水性涂料=3吨", "有机溶剂年用量=大约5吨", "涉及下列哪些内容=废气排放、工业涂装"] },
        { "pet-hospital-hangzhou", "报告表", "名录 123 ", ["哪个县=杭州市西湖区", "哪个行业=宠物医院", "手术设施=有", "涉及下列哪些内容=废水排放、危险废物（产生、贮存、利用或处置）", "排入水体=不设"] },
        { "substation-wuhan", "报告表", "名录 161 ", ["哪个县=武汉市江夏区", "哪个行业=110kV变电站", "多少千伏=110千伏", "涉及下列哪些内容=没有"] },
        { "pigs-zhumadian", "登记表", "名录 3 ", ["哪个县=驻马店市泌阳县", "哪个行业=养猪", "折合生猪=3000头", "规模养殖场=是", "涉及下列哪些内容=畜禽养殖、废水排放", "排入水体=不设", "人口集中=否", "禁养区=否"] },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void Each_learns_what_was_asked_for_in_twelve_questions(string name, string grade, string item, string[] answers)
    {
        using var screen = new StringWriter();
        var own = answers.Select(a => (a[..a.IndexOf('=', StringComparison.Ordinal)], a[(a.IndexOf('=', StringComparison.Ordinal) + 1)..]));
        using var respondent = new Respondent(screen, [.. own, .. Everybody]) { AtAPause = "" };
        var run = ToolRun.With(respondent, screen, "ask", "--as-of", "2026-11-26");
        Assert.InRange(respondent.Questions, 1, Most);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"\n环评类别  {grade}\n          {item}", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n排污许可  ", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n能否建设  ", run.Out, StringComparison.Ordinal);
        Assert.Matches("\n(可能否决|不得建设)  ", run.Out);
        Assert.Contains("\n下一步    ", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("✗", run.Error, StringComparison.Ordinal);
        Golden.Verify(Digest().Replace(run.Error + run.Out, "…"), "applicant-" + name);
    }

    [GeneratedRegex("(?<=sha256:)[0-9a-f]+")]
    private static partial Regex Digest();
}
