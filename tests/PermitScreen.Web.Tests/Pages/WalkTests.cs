using Xunit;
using Xunit.Abstractions;

namespace PermitScreen.Web.Tests.Pages;

/// <summary>Three newcomers, each from the start page to grade, permit and verdict, or how far it is open, in at most twelve questions.</summary>
[Collection(nameof(PagesHost))]
public sealed class WalkTests(PagesHost host, ITestOutputHelper output)
{
    private const int Most = 12;

    /// <summary>Nothing special, whatever it is called.</summary>
    private static readonly string[] Usual = ["new", "none", "not_listed", "false"];

    [Fact]
    public Task A_biomass_boiler_of_20_tonnes_an_hour_in_Kunming() => WalkAsync(
        "云南省昆明市官渡区",
        "生物质锅炉",
        new() { ["project.features"] = ["boiler"], ["boiler.fuel"] = ["biomass"], ["boiler.capacity"] = ["20吨的锅炉"], ["boiler.existing"] = ["false"] },
        "报告表",
        "91",
        "✓ 通过（确定）");

    [Fact]
    public Task A_pet_hospital_in_Hangzhou() => WalkAsync(
        "浙江省杭州市西湖区",
        "宠物医院",
        new() { ["works.animal_surgery"] = ["true"], ["project.features"] = ["none"] },
        "报告表",
        "123",
        "✓ 通过（确定）");

    [Fact]
    public Task A_pig_farm_in_Zhumadian() => WalkAsync(
        "河南省驻马店市驿城区",
        "养猪场",
        new() { ["project.features"] = ["livestock"], ["livestock.pigs_annual_output"] = ["5000头"] },
        "报告书",
        "3",
        "! 告知（确定）");

    private async Task WalkAsync(string place, string trade, Dictionary<string, string[]> known, string grade, string item, string verdict)
    {
        var visitor = host.Visit();
        await visitor.BeginAsync();
        var questions = 0;
        while (visitor.Asked != "result" && questions < Most)
        {
            questions++;
            output.WriteLine($"{questions} {visitor.Asked} {visitor.Heading}");
            await AnswerAsync(visitor, place, trade, known);
            Assert.Empty(visitor.Errors);
        }

        output.WriteLine($"then {visitor.Asked}");
        if (visitor.Asked != "result")
            await visitor.FollowAsync(".ps-rail a[href$='/result']");
        var cards = visitor.Page.QuerySelectorAll(".ps-lead__card").Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        output.WriteLine(string.Join('\n', cards));
        Assert.StartsWith($"环评类别 {grade} 名录第 {item} 项", cards[0], StringComparison.Ordinal);
        Assert.StartsWith("排污许可", cards[1], StringComparison.Ordinal);
        Assert.StartsWith($"能不能建 {verdict}", cards[2], StringComparison.Ordinal);
    }

    private static async Task AnswerAsync(Visitor visitor, string place, string trade, Dictionary<string, string[]> known)
    {
        switch (visitor.Asked)
        {
            case "place":
                await visitor.PressAsync("main form button", ("text", place));
                break;
            case "trade":
                await visitor.PressAsync("main form button", ("words", trade));
                await visitor.PressAsync("form[method=post] button", ("choice", visitor.Page.QuerySelector("#choice")!.GetAttribute("value")!));
                break;
            case var asked when known.GetValueOrDefault(asked) is { } answer:
                await visitor.AnswerAsync(answer);
                break;
            default:
                var offered = visitor.Page.QuerySelectorAll("input[name=answer]").Select(i => i.GetAttribute("value")).ToList();
                // Who has nothing special says no; a figure that he does not have he leaves open.
                if (Usual.FirstOrDefault(offered.Contains) is { } usual)
                    await visitor.AnswerAsync(usual);
                else
                    await visitor.LeaveOpenAsync();
                break;
        }
    }
}
