using Xunit;
using Xunit.Abstractions;

namespace PermitScreen.Web.Tests.Pages;

/// <summary>Three newcomers, each from the start page to grade, permit and verdict in at most twelve questions.</summary>
public sealed class WalkTests(PagesHost host, ITestOutputHelper output) : IClassFixture<PagesHost>
{
    private const int Most = 12;

    /// <summary>What people answer to what is asked again and again: nothing special.</summary>
    private static readonly Dictionary<string, string[]> Usual = new()
    {
        ["project.nature"] = ["new"],
        ["site.sensitive_areas"] = ["none"],
        ["site.contaminated_land"] = ["none"],
        ["site.access_list_result"] = ["none"],
        ["project.major"] = ["none"],
    };

    [Fact]
    public Task A_biomass_boiler_of_20_tonnes_an_hour_in_Kunming() => WalkAsync(
        "云南省昆明市官渡区",
        "生物质锅炉",
        new() { ["project.features"] = ["boiler"], ["boiler.fuel"] = ["biomass"], ["boiler.capacity"] = ["20吨的锅炉"], ["boiler.total_capacity"] = ["20吨"], ["boiler.existing"] = ["false"] },
        "报告表",
        "名录第 91 项");

    [Fact]
    public Task A_pet_hospital_in_Hangzhou() => WalkAsync(
        "浙江省杭州市西湖区",
        "宠物医院",
        new() { ["works.animal_surgery"] = ["true"], ["project.features"] = ["none"] },
        "报告表",
        "名录第 123 项");

    [Fact]
    public Task A_pig_farm_in_Zhumadian() => WalkAsync(
        "河南省驻马店市驿城区",
        "养猪场",
        new() { ["project.features"] = ["livestock"], ["livestock.pigs_annual_output"] = ["5000头"] },
        "报告书",
        "名录第 3 项");

    private async Task WalkAsync(string place, string trade, Dictionary<string, string[]> known, string grade, string item)
    {
        var visitor = host.Visit();
        await visitor.BeginAsync();
        var questions = 0;
        while (visitor.Asked != "result")
        {
            questions++;
            output.WriteLine($"{questions} {visitor.Asked} {visitor.Heading}");
            Assert.True(questions <= Most + 8, $"still asking {visitor.Asked}");
            switch (visitor.Asked)
            {
                case "place":
                    await visitor.PressAsync("main form button", ("text", place));
                    break;
                case "trade":
                    await visitor.PressAsync("main form button", ("words", trade));
                    await visitor.PressAsync("form[method=post] button", ("choice", visitor.Page.QuerySelector("#choice")!.GetAttribute("value")!));
                    break;
                default:
                    var offered = visitor.Page.QuerySelectorAll("input[name=answer]").Select(i => i.GetAttribute("value")).ToList();
                    string[] usual = offered.Contains("none") ? ["none"] : offered.Contains("false") ? ["false"] : ["没有"];
                    await visitor.AnswerAsync(known.GetValueOrDefault(visitor.Asked) ?? Usual.GetValueOrDefault(visitor.Asked) ?? usual);
                    Assert.Empty(visitor.Errors);
                    break;
            }
        }

        var cards = visitor.Page.QuerySelectorAll(".ps-lead__card").Select(c => c.TextContent).ToList();
        output.WriteLine(string.Join('\n', cards));
        Assert.StartsWith(grade, visitor.Page.QuerySelector(".ps-lead__answer")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains(item, cards[0], StringComparison.Ordinal);
        Assert.Contains("排污许可", cards[1], StringComparison.Ordinal);
        Assert.Contains("能不能建", cards[2], StringComparison.Ordinal);
        Assert.InRange(questions, 4, Most);
    }
}
